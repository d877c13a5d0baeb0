import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example, file, fresh, say } from './say.js';

const TEXT = readFileSync(example('riverside-challenge.json'), 'utf8');
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

const COMMANDS = ['read', 'check', 'publish', 'trace', 'validate'] as const;

describe('a document as some other program wrote it', () => {
  const READ = 'Read: challenge';
  it.each([
    ['with a byte order mark', `\uFEFF${TEXT}`],
    ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['in UTF-16', utf16(`\uFEFF${TEXT}`)],
    ['in UTF-16, the larger byte first', bigEndian(`\uFEFF${TEXT}`)],
    ['in UTF-16 without its mark', utf16(TEXT)],
    ['in UTF-16 without its mark, the larger byte first', bigEndian(TEXT)],
  ])('%s is the same document', async (_, bytes) => {
    const path = await file('challenge.json', bytes);
    expect(await say('read', path)).toMatchObject({ code: 0, out: expect.stringContaining(READ) });
    expect((await say('validate', path)).code).toBe(0);
    const same = await say('diff', example('riverside-challenge.json'), path, '--exit-code');
    expect(same).toMatchObject({ code: 0, err: '' });
  });

  it('in windows-1252 keeps its letters', async () => {
    const council = { ...JSON.parse(TEXT), title: 'Cyngor Sir Gâr – a’i phobl' };
    const bytes = JSON.stringify(council).replaceAll('–', '\u0096').replaceAll('’', '\u0092');
    const { out } = await say('read', await file('gar.json', new Uint8Array(Buffer.from(bytes, 'latin1'))));
    expect(out).toContain('Cyngor Sir Gâr – a’i phobl');
  });

  it('a configuration may be in UTF-16 too', async () => {
    const config = await file('checks.json', utf16('\uFEFF{ "checks": { "plan/no-cadence": "off" } }'));
    expect(
      await say('check', example('riverside-challenge.json'), '--config', config, '--as-of', '2012-05-01'),
    ).toMatchObject({ code: 0, err: '' });
  });
});

describe('the money of what was read', () => {
  it('is told with what of it is not found, whether it is needed once or every year', async () => {
    const { out } = await say('read', example('harbourside-plan.json'));
    expect(out).toContain(
      '£74,300 a year, of which £39,500 is not found yet. £244,700 once, of which £164,000 is not found yet.',
    );
  });
});

describe('a document in a newer version of its format', () => {
  const newer = () => file('newer.json', { ...JSON.parse(TEXT), $schema: 'urn:engagement-plan:challenge:2' });

  it.each([
    ['en', 'made for version 2 of its format, and only version 1 is known here; to read it, update'],
    ['cy', 'ar gyfer fersiwn 2 o’i fformat, a dim ond fersiwn 1 sy’n hysbys yma; i’w darllen, diweddarwch'],
  ])('is told of in one sentence (%s)', async (lang, sentence) => {
    const { code, err } = await say('check', await newer(), '--lang', lang);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err.split('\n')).toHaveLength(2);
  });

  it('is a problem of its own for programs', async () => {
    const { out } = await say('validate', await newer(), '--json');
    const { files } = JSON.parse(out) as { files: { problems: { code: string }[] }[] };
    expect(files[0]?.problems.map(({ code }) => code)).toEqual(['newer-format']);
  });
});

describe('a text in which no plan is recognised', () => {
  const sentences = Array.from({ length: 14 }, (_, i) => `Thought ${i + 1}: we should ask people more.`);
  const prose = () => file('thoughts.txt', sentences.join('\n\n'));

  it.each([
    ...['status', 'check', 'owed', 'report', 'calendar', 'merge', 'trace', 'translation', 'publish'],
    ...['diff', 'crosswalk'],
  ])('%s ends with its first lines, how many more there are, and what would be recognised', async (name) => {
    const path = await prose();
    const more = { diff: [path], crosswalk: ['--to', 'gunning'] }[name] ?? [];
    const { code, out, err } = await say(name, path, ...more);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toEqual([
      `No plan or other document was recognised in ${path}: 14 of 14 pieces of text could not be placed.`,
      ...[1, 3, 5, 7, 9].map((line, i) => `  line ${line}: “${sentences[i]}”`),
      '  … and 9 more. `engagement-plan read --json` lists them all.',
      expect.stringMatching(/^What would be recognised: a table .* headers .*; or objectives/),
    ]);
  });

  it('is told in Welsh when asked', async () => {
    const { err } = await say('status', await prose(), '--lang', 'cy');
    expect(err).toMatch(/^Nid adnabuwyd cynllun .*llinell 1: .*ac Erbyn pryd/s);
  });

  it('read lists twelve lines whole, and as data all of them, and writes nothing', async () => {
    const path = await prose();
    const kept = fresh('never.json');
    const { code, out, err } = await say('read', path, '--out', kept);
    expect(code).toBe(2);
    expect(err).toContain('14 of 14 pieces of text could not be placed');
    expect(out).toContain('Not understood (12 of 14; --json has them all):');
    for (const sentence of sentences.slice(0, 12)) expect(out).toContain(`: “${sentence}”\n`);
    expect(existsSync(kept)).toBe(false);
    const asked = await say('read', path, '--json');
    expect(asked.code).toBe(2);
    const { notes } = JSON.parse(asked.out) as { notes: { words: string }[] };
    expect(notes.map(({ words }) => words)).toEqual(sentences);
  });

  it.each([
    ['in a table', 'Action\tLead\tBy when\nAsk people\tCommunities\tMay 2026\n', 'en'],
    ['in a Welsh table', 'Cam gweithredu\tErbyn pryd\nGofyn i bobl\tMai 2026\n', 'cy'],
    ['under objectives', 'Objective 1: Ask\n\nWe will:\n\n- ask people\n- tell them why\n', 'en'],
    ['under Welsh objectives', 'Amcan 1: Gofyn\n\nByddwn yn:\n\n- gofyn i bobl\n- dweud pam\n', 'cy'],
  ])('is recognised once it is set out as the sentence says: %s', async (_, text, lang) => {
    const { code, out } = await say('read', await file('set-out.txt', text), '--lang', lang);
    expect(code).toBe(0);
    expect(out).toMatch(lang === 'en' ? /Read: plan/ : /Darllenwyd: cynllun/);
  });
});

describe('a file that holds no text', () => {
  it.each([
    ['en', '%PDF-1.7', 'This looks like a PDF, and only plain text'],
    ['cy', '%PDF-1.7', 'mae’n edrych fel PDF, a dim ond testun plaen'],
    ['en', '{\\rtf1\\ansi Action}', 'This looks like a rich text file'],
    ['cy', new Uint8Array(200), 'nid testun yw’r beitiau hyn'],
  ])('is told of in one sentence (%s, %#)', async (lang, content, words) => {
    const path = await file('plan.doc', content);
    for (const command of COMMANDS) {
      const { code, out, err } = await say(command, path, '--lang', lang);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(words);
    }
  });
});

describe('what is no document', () => {
  it.each([
    ['a list of nothing', '[]', 'holds no document'],
    ['what read --json prints of nothing', '{ "documents": [] }', 'holds no document'],
    ['words in quotation marks', '"abc"', 'it should be an object'],
    ['null', 'null', 'it should be an object'],
    ['a number', '5', 'it should be an object'],
    ['an empty file', '', 'is empty'],
    ['white space', ' \r\n\t', 'is empty'],
  ])('%s is told in one sentence, whatever the command', async (_, text, words) => {
    const path = await file('odd.json', text);
    for (const command of COMMANDS) {
      const { code, out, err } = await say(command, path);
      expect(code, command).toBe(command === 'validate' ? 1 : 2);
      expect(out + err, command).toContain(words);
    }
  });

  it.each([
    ['en', 'The text stops being JSON at line 2, column 2'],
    ['cy', 'Mae’r testun yn peidio â bod yn JSON ar linell 2, colofn 2'],
  ])('half a file is told by line and column, and in the language asked for: %s', async (lang, words) => {
    const half = await file('half.json', '{ "kind": "plan",\n ');
    const read = await say('read', half, '--lang', lang);
    expect(read.code).toBe(2);
    expect(read.err).toContain(words);
    const check = await say('check', example('harbourside-plan.json'), '--config', half, '--lang', lang);
    expect(check.code).toBe(2);
    expect(check.err).toContain(words);
  });
});
