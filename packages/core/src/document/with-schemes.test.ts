import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.js';
import { brag } from '../status/schemes/brag.js';
import { statusTable } from '../status/table.js';
import type { StatusScheme } from '../status/status.js';
import { aPlanOf, aProgressUpdate, aTargetDate } from '../testing/builders.js';
import type { Plan } from '../plan/plan.js';
import { withSchemes } from './with-schemes.js';

const ours: StatusScheme = { ...brag, id: 'our-colours' };
const row = {
  due: aTargetDate('2012-06-30'),
  updates: [aProgressUpdate({ on: '2011-12-20', declared: 'blue' })],
};
const plan = aPlanOf([row], { scheme: 'our-colours' });
const asOf = '2012-01-01';

describe('a status scheme beside a plan', () => {
  it('gives its levels to the plan that names it', () => {
    const [read] = withSchemes([plan, ours]) as [Plan, StatusScheme];
    expect(read.scheme).toBe(ours);
    expect(statusTable(read, { asOf }).rows[0]?.assessment.declared).toBeDefined();
    expect(statusTable(plan, { asOf }).rows[0]?.assessment.flags.map(({ code }) => code)).toContain(
      'unknown-level',
    );
    expect(statusTable(read, { asOf }).rows[0]?.assessment.flags.map(({ code }) => code)).not.toContain(
      'unknown-level',
    );
  });

  it.each([
    ['has its own levels', aPlanOf([row], { scheme: brag })],
    ['names one that comes with the package', aPlanOf([row], { scheme: 'brag' })],
    ['names none', aPlanOf([row])],
    ['names another', aPlanOf([row], { scheme: 'their-colours' })],
  ])('leaves a plan alone that %s', (_, other) => {
    expect(withSchemes([other, ours, { ...ours, id: 'brag' }])[0]).toBe(other);
  });

  it('is looked up when they are checked together', () => {
    const codes = (...documents: Parameters<typeof withSchemes>[0]) =>
      check(documents, { asOf }).map(({ code }) => code);
    expect(codes(plan)).toContain('status/unknown-scheme');
    expect(codes(plan)).toContain('status/unknown-level');
    expect(codes(ours, plan)).not.toContain('status/unknown-scheme');
    expect(codes(ours, plan)).not.toContain('status/unknown-level');
  });
});
