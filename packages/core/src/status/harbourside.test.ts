import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.js';
import type { Plan } from '../plan/plan.js';
import { planSchema } from '../plan/schema.js';
import { POLICIES } from './policy.js';
import { rollUp } from './roll-up.js';
import { routeGaps, routeOf } from './route.js';
import { levelOf, onlyLevelOf, schemeOf } from './scheme.js';
import { statusTable } from './table.js';

const read = (name: string) => readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8');
const plan = JSON.parse(read('harbourside-plan.json')) as Plan;
const asOf = '2026-01-15';
const table = statusTable(plan, { asOf });
const flagged = (code: string) =>
  table.rows
    .filter(({ assessment }) => assessment.flags.some((flag) => flag.code === code))
    .map(({ ref }) => ref);

/** What examples/README.md says of the example. */
describe('Harbourside, which declares five levels of its own', () => {
  it('fits the shape', () => {
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(plan.objectives.flatMap(({ actions }) => actions)).toHaveLength(8);
    expect(table.rows).toHaveLength(14);
  });

  it('reads every level by its tone, and names a level only where one has the tone', () => {
    const scheme = schemeOf(plan);
    expect(
      ['assured', 'likely', 'doubtful', 'unlikely', 'failing'].map((code) => levelOf(scheme, code)?.tone),
    ).toEqual(['good', 'good', 'warning', 'bad', 'bad']);
    expect([onlyLevelOf(scheme, 'good'), onlyLevelOf(scheme, 'warning')?.code]).toEqual([
      undefined,
      'doubtful',
    ]);
  });

  it('comes to this on 15 January 2026, by tone, with levels beside it', () => {
    const { distribution, levels, light, rated, owed, declared } = rollUp(plan, table);
    expect(distribution).toEqual({ red: 2, amber: 6, green: 3, notDue: 1, unknown: 1, excluded: 1 });
    expect({ ...levels }).toEqual({ assured: 2, doubtful: 6, unlikely: 1, failing: 1 });
    expect([light, rated, owed, declared]).toEqual(['amber', 11, 12, 12]);
  });

  it('publishes each row as this', () => {
    expect(
      table.rows.map(({ ref, assessment: { declared, derived, effective } }) =>
        [ref, declared?.level, derived.reason.code, effective.state].join(' '),
      ),
    ).toEqual([
      'A1.1 assured complete-outcome-achieved good',
      'A1.2 doubtful ongoing-current warning',
      'A2.1 likely overdue warning',
      'A2.2 unlikely little-or-no-progress bad',
      'A3.1 assured ongoing-current good',
      'B1.1 assured on-target warning',
      'B1.2 failing overdue bad',
      'B2.1 assured complete-outcome-unproven warning',
      'B2.2  not-yet-due not-due',
      'B3.1 doubtful on-hold warning',
      'C1.1 doubtful ongoing-silent unknown',
      'C1.2 assured on-pace good',
      'C2.1 likely complete-outcome-not-achieved warning',
      'C2.2  closed-not-counted excluded',
    ]);
  });

  it('has every flag that plans are read with', () => {
    expect(flagged('optimistic')).toEqual(['A2.1', 'B2.1', 'C2.1']);
    expect(flagged('cautious')).toEqual(['A1.2']);
    expect(flagged('unsupported')).toEqual(['B1.2', 'C1.1']);
    expect(flagged('slipped')).toEqual(['A2.1', 'B1.1', 'B3.1']);
    expect(flagged('unfunded')).toEqual(['A2.2', 'A3.1', 'B1.2', 'B2.2']);
    expect(flagged('dependency-late')).toEqual([]);
    expect(flagged('stale-declaration')).toEqual(['A1.1', 'B2.1', 'C1.1', 'C2.1']);
  });

  it('never publishes a cautious word upwards, under any policy that hears it', () => {
    for (const policy of POLICIES.filter(({ name }) => name !== 'derived-only')) {
      expect(statusTable(plan, { asOf, policy }).rows[1]?.assessment.effective.state).toBe('warning');
    }
  });

  it.each([
    ['2025-10-15', ['action', 'cause'], ['owner', 'due']],
    ['2026-01-15', ['action', 'cause', 'due', 'owner'], []],
  ])('gave A2.2, as known on %s, a way back with %j', (day, given, lacks) => {
    const row = table.rows.find(({ ref }) => ref === 'A2.2')!.deliverable;
    const route = routeOf(row, day)?.route ?? {};
    expect(Object.keys(route).sort()).toEqual(given);
    expect(routeGaps(route)).toEqual(lacks);
  });

  it('is found out by these checks, translations apart', () => {
    const found = check(plan, { asOf, config: { checks: { 'text/untranslated': 'off' } } });
    const codes = found
      .map(({ code }) => code)
      .filter((code) => /^(deliverable|measure|resource|status)\//.test(code));
    expect(
      Object.fromEntries(
        [...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]),
      ),
    ).toEqual({
      'deliverable/slipped-without-approval': 1,
      'deliverable/slipped-without-reason': 1,
      'measure/no-baseline': 2,
      'measure/target-missed': 2,
      'resource/unfunded': 3,
      'resource/unfunded-after-due': 1,
      'status/cautious': 1,
      'status/optimistic': 3,
      'status/red-without-route': 1,
      'status/stale': 1,
    });
    expect(
      check(plan, { asOf: '2025-10-15' })
        .filter(({ code }) => code === 'status/route-incomplete')
        .map(({ path }) => path),
    ).toEqual(['/objectives/0/actions/1/deliverables/1/updates/1/routeToGreen']);
  });

  it('is told of in the README as it is', () => {
    const said = read('README.md');
    expect(said).toContain('Published: 2 red, 6 amber, 3 green, 1 not due (B2.2), 1 unknown');
    expect(said).toContain(
      '£74,300 a year, £39,500 of it not found; £244,700 once, £164,000 of it not found',
    );
  });
});
