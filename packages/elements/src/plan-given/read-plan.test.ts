import { describe, expect, it } from 'vitest';
import { readGivenPlan } from './read-plan.js';
import { SMALL } from './plans.examples.js';

describe('what is given as a plan', () => {
  it('is one', () => {
    expect(readGivenPlan(SMALL)).toBe(SMALL);
  });

  it.each([
    [
      'another kind of file',
      { kind: 'checklist', id: 'c', answers: [] },
      'not a plan: its kind is checklist',
    ],
    ['the same with objectives', { ...SMALL, kind: 'report' }, 'not a plan: its kind is report'],
    ['a plan amiss in one place', { kind: 'plan', id: 'p', objectives: 7 }, 'not a plan at /objectives'],
    ['a kind that is no word', { kind: 7 }, 'not a plan at /kind'],
    ['nothing', null, 'not a plan at its root'],
  ])('is refused by what it is, then by where: %s', (_, given, said) => {
    expect(() => readGivenPlan(given)).toThrow(said);
  });
});
