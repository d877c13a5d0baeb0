import { principleSet } from '@engagement-plan/core';
import { validateChecklist } from '@engagement-plan/core/validate';
import { describe, expect, it } from 'vitest';
import { misshapenInChecklist } from './checklist-shape.js';

type Tree = { [key: string]: unknown };

/** A checklist that uses every key there is. */
const RICH: Tree = {
  $schema: 'urn:engagement-plan:checklist:1',
  kind: 'checklist',
  id: 'c',
  version: '1',
  lang: 'en-GB',
  title: 'Parks',
  translations: { cy: { '/title': 'Parciau' } },
  source: { name: 'parks.json', mediaType: 'application/json', sha256: 'a1' },
  set: {
    $schema: 'urn:engagement-plan:principle-set:1',
    kind: 'principle-set',
    id: 'own',
    version: '1',
    lang: 'en',
    title: 'Ours',
    stages: [{ id: 'before', title: 'Before', gate: 'opens', translations: { cy: { title: 'Cyn' } } }],
    principles: [
      {
        id: 'early',
        number: 1,
        name: 'Early',
        nameAsPrinted: 'EARLY',
        stage: 'before',
        statement: 'In time.',
        prompts: ['When?'],
        good: 'Early.',
        evidenceHints: ['A diary'],
        example: { text: 'Once.', madeUp: true },
        mandatory: true,
        screening: { endedBy: ['not-applicable'] },
        hedge: 'Where it can be.',
        certainty: 'sure',
        reviewed: false,
        lang: 'en',
        translations: { cy: { name: 'Cynnar' } },
      },
    ],
    sources: [{ title: 'A book', href: 'https://example.org', licence: 'OGL', note: 'Read.' }],
    certainty: 'likely',
    reviewed: true,
  },
  engagement: {
    id: 'e',
    title: 'Parks',
    organisation: 'A council',
    opens: '2012-01-01',
    closes: '2012-02-29',
    level: 'x',
  },
  answers: [
    {
      principle: 'early',
      answer: 'met',
      done: 'It was.',
      evidence: [{ text: 'A diary', href: 'https://example.org', on: '2012-01-02', audience: 'internal' }],
      reason: 'None.',
      followUp: { what: 'More', post: 'Parks team', by: '2012-05-01' },
      by: 'Parks team',
      on: '2012-01-03',
      audience: 'public',
    },
    {
      principle: 'late',
      followUp: { by: { words: 'May 2012', kind: 'month', from: '2012-05-01', to: '2012-05-31' } },
    },
  ],
  signOff: { post: 'Parks team', on: '2012-06-01' },
  handover: {
    from: 'Parks team',
    to: 'Policy team',
    on: '2012-05-02',
    note: 'Two to go.',
    owed: ['early'],
  },
  history: [{ on: '2012-06-01', by: 'Parks team', what: 'Signed' }],
  submission: 'k',
};

/** What may be found where something else ought to stand. */
const STRANGERS: readonly unknown[] = [
  undefined,
  null,
  7,
  true,
  '',
  'stranger',
  '2012-02-30',
  '2013-02-29',
  '2012-1-1',
  [],
  ['stranger'],
  [7],
  {},
  { stranger: 7 },
];

/** Every place in a tree, as the keys that lead to it. */
function places(tree: unknown, path: readonly string[] = []): string[][] {
  if (typeof tree !== 'object' || tree === null) return [[...path]];
  return [[...path], ...Object.entries(tree).flatMap(([key, one]) => places(one, [...path, key]))];
}

function replaced(path: readonly string[], by: unknown): unknown {
  const copy = structuredClone(RICH);
  const [last, ...before] = [...path].reverse();
  if (last === undefined) return by;
  const holder = before.reverse().reduce<Tree>((tree, key) => tree[key] as Tree, copy);
  holder[last] = by;
  return copy;
}

describe('the shape of a checklist', () => {
  it('is kept by one that uses every key', () => {
    expect(validateChecklist(RICH)).toEqual([]);
    expect(misshapenInChecklist(RICH)).toBeUndefined();
  });

  it('is kept by one that carries a shipped set', () => {
    expect(misshapenInChecklist({ ...RICH, set: principleSet('gunning') })).toBeUndefined();
  });

  it.each(places(RICH).map((path) => [path.join('/'), path] as const))(
    'is judged as the full validator judges it, whatever stands at /%s',
    (_, path) => {
      for (const stranger of STRANGERS) {
        const given = replaced(path, stranger);
        // The kind of a date is a word from a long list that the page never reads.
        if (path.at(-1) === 'kind' && path.length > 3 && typeof stranger === 'string') continue;
        const said = `${JSON.stringify(stranger)} at /${path.join('/')}`;
        expect([said, misshapenInChecklist(given) === undefined]).toEqual([
          said,
          validateChecklist(given).length === 0,
        ]);
      }
    },
  );

  it('names the place', () => {
    expect(misshapenInChecklist(replaced(['answers', '0', 'evidence', '0', 'on'], 'May'))).toBe(
      '/answers/0/evidence/0/on',
    );
  });
});
