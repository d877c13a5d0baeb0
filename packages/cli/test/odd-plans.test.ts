import { beforeAll, describe, expect, it } from 'vitest';
import { file, say } from './say.js';

const row = (id: string, more: object = {}) => ({ id, title: `Row ${id}`, outputs: [], leads: [], ...more });
const due = (from: string, to: string) => ({ words: from, kind: 'month', from, to });
const plan = (objectives: object[], more: object = {}) => ({
  $schema: 'urn:engagement-plan:plan:1',
  kind: 'plan',
  id: 'odd',
  version: '1',
  objectives,
  ...more,
});
const objective = (id: string, rows: object[], more: object = {}) => ({
  id,
  kind: 'objective',
  title: `Objective ${id}`,
  actions: [{ id: `${id}-a`, title: 'Action', deliverables: rows }],
  ...more,
});

/** Plans as nobody should write them, and somebody does. */
const ODD = {
  empty: plan([]),
  'half filled in': plan([
    { id: 'first', kind: 'theme', title: '', actions: [] },
    objective('second', [
      row('nameless', { title: ' ', leads: [{ party: 'nobody', relation: 'lead' }], updates: [{}] }),
      row('r2', { milestones: [{ text: 'Begun', state: 'pending' }], resources: [] }),
    ]),
  ]),
  'of another century': plan(
    [objective('o', [row('r', { due: due('1911-03-01', '1911-03-31'), updates: [{ on: '1910-06-01' }] })])],
    { cadence: [{ body: 'The Vestry', months: 3 }] },
  ),
  'with one id twice': plan([objective('o', [row('x'), row('x')]), objective('o', [row('x')])]),
  'with negative money': plan([
    objective('o', [
      row('r', {
        resources: [{ words: 'A saving', amount: { pence: -200000, per: 'year' }, state: 'identified' }],
        measures: [
          { text: 'Complaints', target: -5, baseline: 0, readings: [{ on: '2024-01-01', value: -7.25 }] },
        ],
      }),
    ]),
  ]),
  'of huge texts': plan([
    objective('o', [
      row('r', {
        outcome: 'w'.repeat(100_000),
        notes: ['( ', '“a ', '01 ', '\n', 'a.'].map((text) => ({ text: text.repeat(30_000) })),
      }),
    ]),
  ]),
  'of names from everywhere': plan(
    [
      objective('ö', [
        row('r', { title: '👩‍👧 Łódź \u202Eعربى <b>', leads: [{ party: 'ü', relation: 'lead' }] }),
      ]),
    ],
    { parties: [{ id: 'ü', kind: 'post', name: 'İstanbul Müdürü' }] },
  ),
};

describe.each(Object.entries(ODD))('a plan %s', (_, odd) => {
  let path = '';
  beforeAll(async () => {
    path = await file('odd.json', odd);
  });

  it.each(['check', 'status', 'owed', 'report', 'calendar', 'trace', 'publish', 'validate'])(
    'has an answer from %s, in both languages',
    async (command) => {
      for (const lang of ['en', 'cy']) {
        const { code, out, err } = await say(command, path, '--lang', lang);
        expect(code).toBeLessThan(2);
        expect(`${out}${err}`).toMatch(/\S/);
        expect(out).not.toMatch(/undefined|NaN|\[object|Infinity|“\s*”|^(?:\d\.\d )?\s*:/mu);
      }
    },
  );
});

it('a finding of the document as a whole has a place, as every other has', async () => {
  const { out } = await say('check', await file('empty.json', ODD.empty));
  expect(out).toContain('plan/no-cadence  /\n');
});

it('in Welsh, a colour declared is said as the status beside it is', async () => {
  const declared = plan([objective('o', [row('r', { updates: [{ on: '2012-01-20', declared: 'amber' }] })])]);
  const { out } = await say('status', await file('declared.json', declared), '--lang', 'cy');
  expect(out).toContain('datganwyd Oren');
  expect(out).toContain('Datganwyd “Oren”');
  expect(out).not.toContain('Amber');
});
