import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deliverable, Plan } from '../plan/plan.js';
import { aDeliverable, aParty, aPlan, aPlanOf } from '../testing/builders.js';
import { validatePlan } from '../validate/validate.js';
import { check } from './check.js';
import { defineCheck } from './define-check.js';
import { fixesFor } from './fixes.js';

const asOf = '2012-01-01';
const found = (plan: Plan) => check(plan, { asOf });
const led = (...parties: string[]) => ({
  leads: parties.map((party) => ({ party, relation: 'lead' as const })),
});
const planOf = (row: Partial<Deliverable>, more: Partial<Plan>): Plan => ({ ...aPlanOf([row]), ...more });
const rowOf = (plan: Plan) => plan.objectives[0]?.actions[0]?.deliverables[0];

describe('what is offered', () => {
  it('a word in the letters it seems to be meant in', () => {
    const plan = aPlan({ title: 'Support ClIrs, and ClIrs again' });
    const { document, fixes } = fixesFor(plan, found(plan));
    expect(document.title).toBe('Support Cllrs, and Cllrs again');
    expect(fixes[0]?.changes).toEqual([
      { path: '/title', before: 'Support ClIrs, and ClIrs again', after: 'Support Cllrs, and Cllrs again' },
    ]);
  });

  it('the fullest spelling of a party written two ways', () => {
    const party = aParty({
      id: 'p',
      name: 'Community Dev. Manager',
      aliases: ['Community Development Manager'],
    });
    const plan = planOf(
      { leads: [{ party: 'p', relation: 'lead', words: 'Community Dev. Manager' }] },
      { parties: [party] },
    );
    const { document } = fixesFor(plan, found(plan));
    expect(document.parties).toEqual([{ ...aParty({ id: 'p', name: 'Community Development Manager' }) }]);
    expect(rowOf(document)?.leads).toEqual([{ party: 'p', relation: 'lead' }]);
    expect(found(document).map(({ code }) => code)).not.toContain('lead/alias');
  });

  it('one party for one listed twice, once in each row', () => {
    const parties = [
      aParty({ id: 'a', name: 'Community Dev. Manager' }),
      aParty({ id: 'b', name: 'Community Development Manager' }),
    ];
    const alone = planOf(led('b'), { parties });
    expect(rowOf(fixesFor(alone, found(alone)).document)?.leads).toMatchObject([{ party: 'a' }]);
    const both = planOf(led('a', 'b'), { parties });
    const { document } = fixesFor(both, found(both));
    expect(rowOf(document)?.leads).toHaveLength(1);
    expect(document.parties).toMatchObject([{ id: 'a', name: 'Community Development Manager' }]);
    expect(validatePlan(document)).toEqual([]);
  });

  it('the id of a party that is named', () => {
    const plan = planOf(led('Policy  Officer'), { parties: [aParty({ id: 'p', name: 'Policy officer' })] });
    expect(rowOf(fixesFor(plan, found(plan)).document)?.leads[0]?.party).toBe('p');
  });

  it('the code of a level declared by its label', () => {
    const plan = aPlanOf([{ updates: [{ declared: 'Green', on: '2011-12-01' }] }]);
    expect(rowOf(fixesFor(plan, found(plan)).document)?.updates?.[0]?.declared).toBe('green');
  });

  it('what a check of the council’s own offers', () => {
    const own = defineCheck({
      code: 'our/title',
      documents: ['plan'],
      severity: 'advice',
      summary: 'A title ends without a full stop.',
      *find({ title = '' }) {
        if (title.endsWith('.')) yield { path: '/title', title };
      },
      say: ({ title }) => `“${title}” ends in a full stop: take it away.`,
      fix: ({ path, title }) => [{ path, value: title.slice(0, -1) }],
    });
    const plan = aPlan({ title: 'A plan.' });
    const findings = check(plan, { asOf, config: { own: [own] } });
    expect(fixesFor(plan, findings, [own]).document.title).toBe('A plan');
  });
});

describe('what is not', () => {
  it('a fix where a person must decide: two posts of two organisations', () => {
    const parties = [
      aParty({ id: 'a', name: 'Policy Officer', organisation: 'x' }),
      aParty({ id: 'b', name: 'Policy officer', organisation: 'y' }),
    ];
    const plan = planOf(led('b'), { parties });
    expect(found(plan).map(({ code }) => code)).toContain('lead/alias');
    expect(fixesFor(plan, found(plan)).fixes).toEqual([]);
  });

  it('a fix of what is answered with a reason', () => {
    const plan = aPlan({ title: 'Support ClIrs' });
    const config = { answers: [{ code: 'text/lookalike-letters', reason: 'It is the name of a band.' }] };
    const { document, fixes } = fixesFor(plan, check(plan, { asOf, config }));
    expect(fixes).toEqual([]);
    expect(document).toBe(plan);
  });

  it('a change of the document that was given', () => {
    const plan = aPlan({ title: 'Support ClIrs' });
    const before = structuredClone(plan);
    fixesFor(plan, found(plan));
    expect(plan).toEqual(before);
  });
});

describe('whatever the names', () => {
  const word = fc.constantFrom(
    'Community',
    'Dev.',
    'Development',
    'Devp.',
    'Manager',
    'manager',
    'Policy',
    'ClIrs',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  it('a fixed plan fits its schema, and no row loses its last lead', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
        fc.array(name, { maxLength: 2 }),
        (names, aliases) => {
          const parties = names.map((one, i) =>
            aParty({ id: `p${i}`, name: one, ...(i === 0 && { aliases }) }),
          );
          const rows = parties.map(({ id }, i) => aDeliverable({ id: `row-${i}`, ...led(id, 'p0') }));
          const plan: Plan = { ...aPlanOf(rows), parties };
          const { document } = fixesFor(plan, found(plan));
          expect(validatePlan(document)).toEqual([]);
          const ids = new Set((document.parties ?? []).map(({ id }) => id));
          for (const { actions } of document.objectives)
            for (const { deliverables } of actions)
              for (const { leads } of deliverables) {
                expect(leads.length).toBeGreaterThan(0);
                for (const { party } of leads) expect(ids).toContain(party);
              }
        },
      ),
    );
  });
});
