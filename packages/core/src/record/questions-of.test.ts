import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../testing/documents.js';
import { completenessOf } from './completeness.js';
import type { RecordField } from './questions/field.js';
import { RECORD_FIELDS } from './questions/fields.js';
import { nextQuestion, questionsOf } from './questions-of.js';
import { sayQuestion } from './say-question.js';

const FIELDS: readonly RecordField[] = RECORD_FIELDS;

/** Nobody is asked for these: what a document is, how it was printed, what a reader or another program adds. */
const NOT_ASKED = [
  ...['$schema', 'kind', 'id', 'version', 'lang', 'translations', 'source'].map((key) => `/${key}`),
  ...['/number', '/status', '/printed', '/sections'],
  ...['/contacts/*/name', '/contacts/*/audience', '/traces/*/document', '/traces/*/relation'],
  ...[
    '/plan/outcomes/*/id',
    '/plan/outcomes/*/indicators/*/ref',
    '/plan/methods/*/id',
    '/plan/methods/*/parties',
  ],
  ...['/do/*/method', '/do/*/evidence/*/href', '/do/*/evidence/*/on', '/do/*/evidence/*/audience'],
  ...['/review/outcomes/*/outcome', '/review/outcomes/*/words'],
];

interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
  type?: string;
}

/** Every field of the published schema that holds no others. */
function leavesOf(shape: Shape, path = ''): string[] {
  if (NOT_ASKED.includes(path)) return [];
  if (shape.items?.properties) return leavesOf(shape.items, `${path}/*`);
  if (!shape.properties) return [path];
  return Object.entries(shape.properties).flatMap(([key, part]) => leavesOf(part, `${path}/${key}`));
}

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/record.json', import.meta.url), 'utf8'),
) as Shape;

describe('the questions of a record', () => {
  it('ask for every field somebody can fill in', () => {
    const asked = new Set(
      FIELDS.flatMap(({ pointer, line, kind }) => [
        pointer,
        `${pointer}/*/${line ?? ''}`,
        ...(kind === 'score' ? [`${pointer}s`] : []),
      ]),
    );
    const left = leavesOf(schema).filter((leaf) => !asked.has(leaf));
    // Target dates are asked for as a whole.
    expect(left.filter((leaf) => !FIELDS.some(({ pointer }) => leaf.startsWith(`${pointer}/`)))).toEqual([]);
  });

  it.each(FIELDS)('$id is asked, helped and shown well in both languages', ({ id, each }) => {
    const question = { id: id as (typeof RECORD_FIELDS)[number]['id'], about: 'Drop-in' };
    for (const lang of ['en', 'cy'] as const) {
      const said = sayQuestion(question, lang);
      expect(said.question).toMatch(/^\p{Lu}.*\?$/u);
      expect(said.help).toMatch(/\.$/);
      expect(said.good).toMatch(/\.$/);
      expect(said.question.includes('“Drop-in”')).toBe(each !== undefined);
      expect(Object.values(said).join(' ')).not.toContain('{');
    }
    expect(sayQuestion(question, 'cy')).not.toEqual(sayQuestion(question, 'en'));
  });

  it('say the name of what they ask about as it is, whatever is in it', () => {
    expect(sayQuestion({ id: 'done', about: '$& and {name}' }, 'en').question).toContain('“$& and {name}”');
  });

  it('are asked once of each method, outcome and principle, all of one before the next', () => {
    const record = aRecord({
      plan: {
        outcomes: [{ id: 'o-1', text: 'More join in' }],
        methods: [
          { id: 'm-1', name: 'Survey' },
          { id: 'm-2', name: 'Visits' },
        ],
      },
      do: [{ method: 'm-2' }],
      review: { principles: [{ name: 'Open' }] },
    });
    const asked = questionsOf(record).filter(({ about }) => about !== undefined);
    expect(asked.map(({ pointer, about }) => `${pointer} ${about}`)).toEqual([
      '/plan/outcomes/0/indicators More join in',
      '/plan/methods/0/action Survey',
      '/plan/methods/0/responsible Survey',
      '/plan/methods/0/timing Survey',
      '/plan/methods/1/action Visits',
      '/plan/methods/1/responsible Visits',
      '/plan/methods/1/timing Visits',
      // The report there is comes first; the one to come stands after it.
      '/do/0/done Visits',
      '/do/0/evidence Visits',
      '/do/0/issues Visits',
      '/do/0/remedial Visits',
      '/do/1/done Survey',
      '/do/1/evidence Survey',
      '/do/1/issues Survey',
      '/do/1/remedial Survey',
      '/review/principles/0/score Open',
      '/review/principles/0/comment Open',
      '/review/outcomes/0/evidence More join in',
      '/review/outcomes/0/score More join in',
    ]);
  });

  it('are not asked of resistance nobody expects', () => {
    const record = aRecord({ analyse: { resistance: [{ stakeholder: 'Nobody.' }] } });
    expect(
      questionsOf(record).filter(({ pointer }) => pointer.startsWith('/analyse/resistance')),
    ).toMatchObject([
      { id: 'resistance', answered: true },
      { id: 'resistance-stakeholder', answered: true },
    ]);
  });

  it('suggest the five principles to a record that has none', () => {
    expect(questionsOf(aRecord()).find(({ id }) => id === 'principles')?.suggested).toHaveLength(5);
  });

  it('are what completeness counts, where they are needed', () => {
    const needed = questionsOf(aRecord()).filter((question) => question.needed);
    expect(completenessOf(aRecord()).of).toBe(needed.length);
  });
});

describe('the next question', () => {
  const record = aRecord({ analyse: { need: 'Somewhere to meet' } });

  it('is the first that is open', () => {
    expect(nextQuestion(record)?.id).toBe('title');
    expect(nextQuestion(record, { neededOnly: true })?.id).toBe('evidence');
    expect(nextQuestion(record, { stage: 'plan' })?.id).toBe('outcomes');
  });

  it('passes over what somebody left open', () => {
    expect(nextQuestion(record, { after: '/analyse/evidence' })?.id).toBe('justification');
  });

  it('is none after the last', () => {
    expect(nextQuestion(record, { after: '/review/next' })).toBeUndefined();
  });
});
