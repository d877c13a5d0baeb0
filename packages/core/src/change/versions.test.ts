import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan.js';
import { aPlan, aTargetDate } from '../testing/builders.js';
import { isApproved, versionOn, versionsOf } from './versions.js';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../examples/${name}.json`, import.meta.url), 'utf8')) as Plan;
const [third, fourth] = [read('harbourside-plan'), read('harbourside-plan-2')];

describe('the versions of a plan', () => {
  it('are those its document control lists, each with what was decided of it', () => {
    expect(
      versionsOf(fourth).map(({ version, approvals, current }) => [
        version,
        approvals.map(({ body }) => body),
        current,
      ]),
    ).toEqual([
      ['V1', ['Participation Board', 'Cabinet'], false],
      ['V2', ['Participation Board'], false],
      ['V3', ['Cabinet'], false],
      ['V4', ['Cabinet'], true],
    ]);
  });

  it('hold the current one where the list leaves it out', () => {
    const control = { version: 'V2', revisions: [{ version: 'V1' }] };
    expect(versionsOf({ control }).map(({ version, current }) => [version, current])).toEqual([
      ['V1', false],
      ['V2', true],
    ]);
    expect(versionsOf({})).toEqual([]);
    expect(versionsOf({ control: {} })).toMatchObject([{ version: undefined, current: true }]);
  });
});

describe('the version in force', () => {
  it.each([
    ['2025-09-23', undefined],
    ['2025-09-24', '3'],
    ['2026-03-24', '3'],
    ['2026-03-25', '4'],
    ['2026-03-26', '4'],
  ])('on %s is %s', (day, version) => {
    expect(versionOn([fourth, third], day)?.version).toBe(version);
  });

  it('may have to be approved', () => {
    const draft = aPlan({ version: '5', control: { status: 'draft', date: aTargetDate('2026-04-01') } });
    expect(versionOn([third, draft], '2026-05-01')?.version).toBe('5');
    expect(versionOn([third, draft], '2026-05-01', { approved: true })?.version).toBe('3');
  });

  it('is approved on the day a body approved it, not the day before', () => {
    const control = {
      approvals: [{ body: 'Cabinet', on: aTargetDate('2026-04-01'), outcome: 'approved' as const }],
    };
    expect([isApproved({ control }, '2026-03-31'), isApproved({ control }, '2026-04-01')]).toEqual([
      false,
      true,
    ]);
  });
});
