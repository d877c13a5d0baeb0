import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMet } from '../plan/measure-standing.js';
import { deliverableSchema } from '../plan/schema.js';
import { anyRow, ROWS_ABOUT } from '../testing/any-row.js';
import { aPieceOfEvidence, aPlanOf } from '../testing/builders.js';
import { assess } from './assess.js';
import { outcomeLight } from './outcome-light.js';
import { rollUpOutcomes } from './outcomes.js';
import { sayDateMove, saySlips } from './say-slips.js';
import { sayOutcome, sayOutcomeSpread } from './say-outcomes.js';
import { slipLedger } from './slip-ledger.js';
import type { StatusState } from './status.js';

const asOf = ROWS_ABOUT;
const RANK: Readonly<Record<StatusState, number>> = {
  bad: 0,
  warning: 1,
  good: 2,
  'not-due': -1,
  unknown: -1,
  excluded: -1,
};
const isWorse = (before: StatusState, after: StatusState) => RANK[before] > RANK[after];

describe('the outcome light of any row', () => {
  it('is drawn from rows that fit the shape, and can be said in both languages', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        expect(deliverableSchema.safeParse(row).success).toBe(true);
        for (const lang of ['en', 'cy'] as const) {
          const said = sayOutcome(outcomeLight(row, { asOf }).reason, lang);
          expect(said).toMatch(/^\p{Lu}.*\.$/u);
          expect(said).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
    );
  });

  it('is never worse for a piece of evidence', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const more = { ...row, evidence: [...(row.evidence ?? []), aPieceOfEvidence()] };
        const [before, after] = [outcomeLight(row, { asOf }), outcomeLight(more, { asOf })];
        expect(isWorse(before.state, after.state)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never worse for another reading without a reason that names measures', () => {
    fc.assert(
      fc.property(anyRow, fc.integer({ min: -12, max: 12 }), (row, value) => {
        const more = {
          ...row,
          measures: row.measures?.map((one) => ({
            ...one,
            readings: [...(one.readings ?? []), { on: asOf, value }],
          })),
        };
        const [before, after] = [outcomeLight(row, { asOf }), outcomeLight(more, { asOf })];
        if (!isWorse(before.state, after.state)) return;
        expect(['targets-missed', 'outcome-measures-disagree', 'outcome-not-yet-due']).toContain(
          after.reason.code,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('is green only where it is said to be achieved, something shows it, and no measure speaks against it', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { state, outcome, measures, reason } = outcomeLight(row, { asOf });
        if (state !== 'good') return;
        expect([outcome, reason.code]).toEqual(['achieved', 'outcome-shown']);
        expect(
          measures.every((one) => isMet(one) || one.reading === undefined || one.target === undefined),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is red for nobody’s silence: without a word of the outcome and without a reading it is grey', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const { state, outcome, measures } = outcomeLight(row, { asOf });
        if (outcome !== 'not-assessed' || measures.some(({ reading }) => reading !== undefined)) return;
        expect(['not-due', 'unknown', 'excluded']).toContain(state);
      }),
    );
  });

  it('has nothing to do with the progress light: no declared colour and no milestone moves it', () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom('red', 'amber', 'green'), (row, declared) => {
        const other = {
          ...row,
          milestones: [],
          steps: [],
          updates: row.updates?.map((update) => ({ ...update, declared })),
        };
        expect(outcomeLight(other, { asOf })).toEqual(outcomeLight(row, { asOf }));
      }),
    );
  });
});

describe('the outcomes of any rows', () => {
  it('add up, and count the unrated as nothing but unrated', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const spread = rollUpOutcomes(aPlanOf(rows.map((row, i) => ({ ...row, id: `row-${i}` }))), { asOf });
        const { red, amber, green, notDue, unknown, excluded } = spread.distribution;
        expect(red + amber + green + notDue + unknown + excluded).toBe(spread.total);
        expect([spread.rated, spread.owed]).toEqual([red + amber + green, red + amber + green + unknown]);
        const { 'not-assessed': silent, ...judged } = spread.outcomes;
        expect(silent + judged.achieved + judged.partly + judged['not-achieved']).toBe(
          spread.total - excluded,
        );
        for (const lang of ['en', 'cy'] as const)
          expect(sayOutcomeSpread(spread, lang)).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});

describe('the slip ledger of any rows', () => {
  it('counts slips as the statuses do, and says every move', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 4 }), (rows) => {
        const plan = aPlanOf(rows.map((row, i) => ({ ...row, id: `row-${i}` })));
        const ledger = slipLedger(plan, { asOf });
        for (const { id, slips } of ledger.rows) {
          const flags = assess(rows[Number(id.slice(4))]!, { asOf }).flags;
          const flag = flags.find(({ code }) => code === 'slipped');
          if (flag?.code === 'slipped') expect(flag.facts.slips).toBe(slips);
        }
        expect(ledger.slipped).toBeLessThanOrEqual(ledger.total);
        expect(ledger.slippedOften).toBeLessThanOrEqual(ledger.slipped);
        for (const lang of ['en', 'cy'] as const) {
          const said = [
            saySlips(ledger, lang),
            ...ledger.rows.flatMap(({ moves }) => moves.map((one) => sayDateMove(one, lang))),
          ];
          expect(said.join(' ')).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
    );
  });
});
