import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { example, file, say, sayJson as data } from './say.js';

const RIVERSIDE = example('riverside-implementation-plan.txt');
const FENSHIRE = example('fenshire-action-plan.txt');
const HARBOURSIDE = example('harbourside-plan.json');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engagement-plan-'));
});

describe('read', () => {
  it('gives documents, notes, coverage and a summary as data', async () => {
    const reading = await data('read', RIVERSIDE);
    expect(Object.keys(reading)).toEqual(['documents', 'notes', 'coverage', 'summary']);
    expect(reading['summary']).toMatchObject({ plans: 1, actions: 11, deliverables: 27, outputs: 28 });
  });

  it('keeps the plan as a file that reads back the same', async () => {
    const path = join(folder, 'riverside.json');
    const { code, out } = await say('read', RIVERSIDE, '--out', path);
    expect(code).toBe(0);
    expect(out).toContain(path);
    expect((await data('read', path))['summary']).toEqual((await data('read', RIVERSIDE))['summary']);
  });

  it('writes other documents beside the plan, under their kind', async () => {
    const principles = ['Planning', '', '- Clear purpose - We say why', '- Good timing - We ask in time'];
    const path = await file(
      'levels.txt',
      [
        'Level 1',
        '',
        '- Ask early',
        'Officers to ask early.',
        '',
        'Level 2',
        '',
        '- Tell people',
        'Officers to tell.',
        '',
        ...principles,
      ].join('\n'),
    );
    const { code } = await say('read', path, '--out', join(folder, 'kept.json'));
    expect(code).toBe(0);
    expect((await readdir(folder)).filter((name) => name.startsWith('kept'))).toContain('kept.json');
    expect(JSON.parse(await readFile(join(folder, 'kept.json'), 'utf8'))).toMatchObject({ kind: 'plan' });
  });

  it('carries ids over from last time', async () => {
    const before = join(folder, 'before.json');
    await say('read', RIVERSIDE, '--out', before);
    const plan = JSON.parse((await readFile(before, 'utf8')).replaceAll('"id": "row-', '"id": "kept-')) as {
      id: string;
    };
    await writeFile(before, JSON.stringify(plan));
    const { documents } = (await data('read', RIVERSIDE, '--previous', before)) as {
      documents: { kind: string }[];
    };
    expect(JSON.stringify(documents)).toContain(JSON.stringify(plan.id));
  });

  it.each([
    ['en', '“Giv ve” was read as “Give”, a word torn in two.'],
    ['cy', 'Darllenwyd “Giv ve” fel “Give”, gair a rwygwyd yn ddau.'],
  ])('says what it guessed and repaired, to a person and to a program (%s)', async (lang, sentence) => {
    expect((await say('read', RIVERSIDE, '--lang', lang)).out).toContain(`7: ${sentence}`);
    const { notes } = (await data('read', RIVERSIDE, '--lang', lang)) as { notes: object[] };
    expect(notes[0]).toMatchObject({ code: 'torn-word-joined', facts: { read: 'Give' }, message: sentence });
  });

  it('says in words how much was placed', async () => {
    expect((await say('read', FENSHIRE)).out).toMatch(/\d+ of \d+ pieces of text placed \(\d+%\)/);
  });
});

describe('status', () => {
  it('is the same from the document and from the plan file', async () => {
    const path = join(folder, 'fenshire.json');
    await say('read', FENSHIRE, '--out', path);
    const fromFile = await data('status', path, '--as-of', '2011-01-01');
    expect(await data('status', FENSHIRE, '--as-of', '2011-01-01')).toEqual(fromFile);
    expect(fromFile['distribution']).toEqual({
      red: 25,
      amber: 0,
      green: 0,
      notDue: 11,
      unknown: 2,
      excluded: 0,
    });
  });

  it('turns a row from amber to red on the day its grace is over', async () => {
    const effective = async (day: string) => {
      const { rows } = (await data('status', RIVERSIDE, '--as-of', day)) as {
        rows: { ref: string; effective: string }[];
      };
      return rows.find(({ ref }) => ref === '7a')?.effective;
    };
    expect(await effective('2011-12-31')).toBe('amber');
    expect(await effective('2012-01-01')).toBe('red');
  });

  it('looks from today in London when no day is given', async () => {
    expect((await data('status', RIVERSIDE))['asOf']).toBe('2012-02-01');
  });

  it('gives every row its reasons in sentences', async () => {
    const { rows } = (await data('status', RIVERSIDE)) as {
      rows: { title: string; reasons: { code: string; message: string }[] }[];
    };
    for (const { title, reasons } of rows) {
      expect(title).not.toBe('');
      expect(reasons.length).toBeGreaterThan(0);
      for (const { message } of reasons) expect(message).toMatch(/^[A-Z“].*\.$/su);
    }
  });

  it.each([
    ['en', 'It was declared “Unlikely” on 9 January 2026: “No money before April 2026”.'],
    ['cy', 'Datganwyd “Annhebygol” ar 9 Ionawr 2026: “No money before April 2026”.'],
  ])('quotes what the officer said, to a person and to a program (%s)', async (lang, words) => {
    const asked = ['status', HARBOURSIDE, '--as-of', '2026-01-31', '--lang', lang];
    expect((await say(...asked)).out.replace(/\s+/g, ' ')).toContain(words);
    expect(JSON.stringify(await data(...asked))).toContain(words);
  });

  it('speaks Welsh when asked', async () => {
    const { out } = await say('status', RIVERSIDE, '--lang', 'cy');
    expect(out).toContain('COCH');
    expect(out).not.toMatch(/\bRED\b/);
  });

  it('has no rows, but the scores, of a record by itself', async () => {
    const record = example('riverside-record.json');
    const { code, out } = await say('status', record);
    expect([code, out.split('\n').length]).toEqual([0, 3]);
    expect(await data('status', record)).toMatchObject({
      deliverables: 0,
      rows: [],
      light: 'not-due',
      records: [{ scored: 7, of: 9 }],
    });
  });

  it.each(['declared-with-ceilings', 'declared-only', 'derived-only', 'worst-of'])(
    'knows the policy %s',
    async (name) => {
      expect(await data('status', RIVERSIDE, '--policy', name)).toMatchObject({ policy: name });
    },
  );
});

it('status keeps a row’s id apart from its words, however long it is', async () => {
  const path = await file('list.csv', 'Task;Who;By\nNewsletter;Clerk;end of May 2027\n');
  expect((await say('status', path)).out).toContain('deliverable-at-1 Newsletter');
});

describe('a status scheme of the council’s own, in a file beside the plan', () => {
  const scheme = {
    $schema: 'urn:engagement-plan:status-scheme:1',
    kind: 'status-scheme',
    id: 'our-colours',
    version: '1',
    levels: [
      { code: 'sunny', label: 'Sunny', tone: 'good' },
      { code: 'cloudy', label: 'Cloudy', tone: 'warning' },
    ],
  };
  const updates = [{ on: '2012-01-20', declared: 'cloudy' }];
  const plan = {
    $schema: 'urn:engagement-plan:plan:1',
    kind: 'plan',
    id: 'p',
    version: '1',
    scheme: 'our-colours',
    objectives: [
      {
        id: 'o',
        kind: 'objective',
        title: 'Listen',
        actions: [
          {
            id: 'a',
            title: 'Ask',
            deliverables: [{ id: 'r', title: 'A survey', outputs: [], leads: [], updates }],
          },
        ],
      },
    ],
  };

  it('is what its statuses are said in', async () => {
    const files = [await file('plan.json', plan), await file('scheme.json', scheme)];
    const alone = await say('status', files[0] ?? '');
    expect(alone.out).not.toContain('Cloudy');
    const together = await say('status', ...files);
    expect(together.code).toBe(0);
    expect(together.out).toContain('Cloudy');
    expect((await say('check', ...files)).out).not.toContain('our-colours');
    expect((await say('report', ...files)).out).toContain('Cloudy');
  });
});

describe('check', () => {
  it('prints where, what and what to do', async () => {
    const { out } = await say('check', RIVERSIDE);
    expect(out).toMatch(/warning\s+deliverable\/no-lead\s+line \d+/);
  });

  it('gives findings as data, each with a sentence and a path that resolves', async () => {
    const { documents } = (await data('read', RIVERSIDE)) as { documents: { id: string }[] };
    const { findings } = (await data('check', RIVERSIDE)) as {
      findings: { path: string; message: string; document: string }[];
    };
    expect(findings.length).toBeGreaterThan(0);
    for (const { path, message, document } of findings) {
      let at: unknown = documents.find(({ id }) => id === document);
      for (const key of path.split('/').slice(1))
        at = (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')];
      expect(at, path).toBeDefined();
      expect(message).toMatch(/\.$/);
    }
  });

  it('ends with 1 when something keeps others from relying on the plan', async () => {
    const { documents } = (await data('read', RIVERSIDE)) as {
      documents: { kind: string; objectives: { actions: { id: string; ref: string }[] }[] }[];
    };
    const plan = documents.find(({ kind }) => kind === 'plan');
    const [first, second] = plan?.objectives[0]?.actions ?? [];
    if (!first || !second) throw new Error('The example holds no actions.');
    second.ref = first.ref;
    const { code, out } = await say('check', await file('twice.json', JSON.stringify(plan)));
    expect(out).toContain('action/duplicate-ref');
    expect(code).toBe(1);
  });
});

describe('what a person can get wrong', () => {
  it.each([
    ['a file that is not there', ['status', 'nowhere.json'], 'no file at nowhere.json'],
    ['a folder', ['read', '.'], 'is a folder'],
    ['a date that does not exist', ['status', RIVERSIDE, '--as-of', '2011-02-30'], '“2011-02-30”'],
    ['a date written another way', ['check', RIVERSIDE, '--as-of', '1/2/2012'], '“1/2/2012”'],
    ['a policy nobody knows', ['status', RIVERSIDE, '--policy', 'kind'], 'declared-with-ceilings'],
    ['a language nobody wrote', ['status', RIVERSIDE, '--lang', 'fr'], 'cy (Welsh)'],
    ['an option nobody knows', ['status', RIVERSIDE, '--colour'], '--colour'],
    ['a command nobody knows', ['assess', RIVERSIDE], 'assess'],
    ['a file left out', ['status'], 'file'],
  ])('%s ends with 2 and a sentence', async (_, args, words) => {
    const { code, err } = await say(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['an empty file', 'empty.txt', '\n'],
    ['half a JSON file', 'half.json', '{"kind": "plan", '],
    ['JSON of another kind', 'other.json', '{"kind": "invoice"}'],
    [
      'a plan that is not whole',
      'part.json',
      '{"kind":"plan","id":"p","version":"1","$schema":"urn:engagement-plan:plan:1"}',
    ],
    [
      'a picture',
      'picture.txt',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe, 0, 1, 2, 3]),
    ],
  ])('%s ends with 2 and a sentence', async (_, name, bytes) => {
    const path = await file(name, bytes);
    const { code, err } = await say('status', path);
    expect(code).toBe(2);
    expect(err).toContain(path);
  });

  it('asking for help is no fault', async () => {
    expect((await say('--help')).code).toBe(0);
    expect((await say('status', '--help')).out).toContain('--as-of');
  });
});
