import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateRevision, Plan } from '../plan/plan.js';
import { aPlanOf, aTargetDate } from '../testing/builders.js';
import type { Day } from '../target-date/target-date.js';
import { assess } from './assess.js';
import { POLICIES, DEFAULT_POLICY } from './policy.js';
import { sayDateMove, saySlips } from './say-slips.js';
import { slipLedger } from './slip-ledger.js';

const ongoing = { words: 'On-going', kind: 'ongoing' as const };
const move = (from: Day, to: Day, rest: Partial<DateRevision> = {}): DateRevision => ({
  from: aTargetDate(from),
  to: aTargetDate(to),
  on: '2011-06-01',
  reason: 'The hall burned down',
  approvedBy: 'Cabinet',
  ...rest,
});
const asOf = '2012-01-01';
const ledgerOf = (revisions: DateRevision[], day = asOf) =>
  slipLedger(aPlanOf([{ due: revisions.at(-1)?.to, revisions }, {}]), { asOf: day });

describe('the slip ledger', () => {
  it.each<[string, Partial<DateRevision>, string, number | undefined]>([
    ['put back', {}, 'later', 30],
    ['brought forward', { to: aTargetDate('2011-08-31') }, 'earlier', -30],
    ['reworded', { to: aTargetDate('2011-09-30') }, 'same', 0],
    ['given up', { to: ongoing }, 'opened', undefined],
    ['set', { from: ongoing }, 'set', undefined],
    ['ongoing as before', { from: ongoing, to: ongoing }, 'same', undefined],
  ])('tells a date %s', (_, about, direction, days) => {
    const { rows } = ledgerOf([move('2011-09-30', '2011-10-30', about)]);
    expect(rows[0]?.moves[0]).toMatchObject({ direction, days });
    for (const lang of ['en', 'cy'] as const) {
      expect(sayDateMove(rows[0]!.moves[0]!, lang)).not.toMatch(/undefined|NaN/);
    }
  });

  it('adds up what was lost and what was won, and sets neither against the other', () => {
    const { rows, daysSlipped, daysWon, slipped, slippedOften, broughtForward, total } = ledgerOf([
      move('2011-09-30', '2011-10-30'),
      move('2011-10-30', '2011-12-31', { on: '2011-07-01' }),
      move('2011-12-31', '2011-12-01', { on: '2011-08-01' }),
    ]);
    expect([daysSlipped, daysWon]).toEqual([92, 30]);
    expect([slipped, slippedOften, broughtForward, total]).toEqual([1, 1, 1, 2]);
    expect(rows[0]).toMatchObject({ slips: 2, broughtForward: 1, days: 62 });
  });

  it('does not know a move the day before it, and knows it on the day', () => {
    const revisions = [move('2011-09-30', '2011-10-30')];
    expect(ledgerOf(revisions, '2011-05-31').rows).toEqual([]);
    expect(ledgerOf(revisions, '2011-06-01').rows).toHaveLength(1);
  });

  it('names what the record of a move lacks', () => {
    const bare = move('2011-09-30', '2011-10-30', { on: undefined, reason: ' ', approvedBy: undefined });
    const ledger = ledgerOf([bare]);
    expect(ledger.rows[0]?.moves[0]?.lacks).toEqual(['day', 'reason', 'approval']);
    expect([ledger.withoutReason, ledger.withoutApproval]).toEqual([1, 1]);
    expect(sayDateMove(ledger.rows[0]!.moves[0]!, 'en')).toBe(
      'Put back from “2011-09-30” to “2011-10-30”, by 30 days. Nothing says when that was decided, why and who approved it.',
    );
  });

  it('finds a baseline that differs from the date, with nothing to say how that came about', () => {
    const plan = aPlanOf([{ baseline: aTargetDate('2011-09-30'), due: aTargetDate('2011-10-30') }]);
    const { rows, daysSlipped, withoutReason } = slipLedger(plan, { asOf });
    expect(rows[0]).toMatchObject({ unrecorded: true, slips: 1, days: 30 });
    expect([daysSlipped, withoutReason]).toEqual([30, 1]);
  });

  it('says so when nothing was moved', () => {
    expect(saySlips(slipLedger(aPlanOf([{}]), { asOf }), 'en')).toBe('No due date has been moved.');
  });
});

const plan = JSON.parse(
  readFileSync(new URL('../../../../examples/harbourside-plan.json', import.meta.url), 'utf8'),
) as Plan;

describe('the slips of Harbourside', () => {
  it('are these on 15 January 2026', () => {
    const ledger = slipLedger(plan, { asOf: '2026-01-15' });
    expect(
      ledger.rows.map(({ ref, slips, broughtForward, days }) => [ref, slips, broughtForward, days]),
    ).toEqual([
      ['A2.1', 1, 0, 183],
      ['B1.1', 2, 0, 455],
      ['B3.1', 1, 0, 181],
      ['C1.2', 0, 1, -59],
    ]);
    expect(saySlips(ledger, 'en')).toBe(
      'Of 14 rows, 3 slipped (1 at least twice), by 819 days in all; 1 brought forward. Changes without a reason: 1; without an approval: 1.',
    );
    expect(saySlips(ledger, 'cy')).toMatch(
      /^Nifer y rhesi: 14; llithrodd 3 \(1 o leiaf ddwywaith\), 819 diwrnod i gyd/,
    );
    expect(sayDateMove(ledger.rows[1]!.moves[1]!, 'en')).toBe(
      'Put back on 18 June 2025 from “June 2025” to “March 2026”, by 274 days. Reason: No hall in Marsh End until its repair is finished. Approved by Cabinet.',
    );
  });

  it('were fewer the day before the second slip', () => {
    expect(slipLedger(plan, { asOf: '2025-06-17' }).slippedOften).toBe(0);
    expect(slipLedger(plan, { asOf: '2025-06-18' }).slippedOften).toBe(1);
  });
});

describe('two slips', () => {
  const forums = plan.objectives[1]!.actions[0]!.deliverables[0]!;
  const at = (row: typeof forums, name = DEFAULT_POLICY.name) =>
    assess(row, { asOf: '2026-01-15', plan, policy: POLICIES.find((one) => one.name === name) });

  it('hold a declared “assured” at amber, and say why', () => {
    const { declared, effective, reasons } = at(forums);
    expect([declared?.level, effective.state, reasons[0]?.code]).toEqual([
      'assured',
      'warning',
      'slipped-twice',
    ]);
  });

  it.each([
    ['one slip', { ...forums, revisions: forums.revisions?.slice(1) }, 'good'],
    [
      'two, of a row that is complete',
      {
        ...forums,
        lifecycle: 'complete' as const,
        outcomeState: 'achieved' as const,
        evidence: [{ text: 'Minutes' }],
      },
      'good',
    ],
  ])('but not %s', (_, row, state) => {
    expect(at(row).effective.state).toBe(state);
  });

  it('are amber under every policy but the one that publishes only what was said', () => {
    expect(POLICIES.map(({ name }) => [name, at(forums, name).effective.state])).toEqual([
      ['declared-with-ceilings', 'warning'],
      ['declared-only', 'good'],
      ['derived-only', 'warning'],
      ['worst-of', 'warning'],
    ]);
  });
});
