import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example, file, say } from './say.js';

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
