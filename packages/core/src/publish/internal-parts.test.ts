import { describe, expect, it } from 'vitest';
import { aParty, aPlanOf, aProgressUpdate, aResource } from '../testing/builders.js';
import { holdsInternal } from './internal-parts.js';
import type { Plan } from '../plan/plan.js';

const internal = { audience: 'internal' } as const;

describe('holdsInternal', () => {
  it.each<[string, boolean, Plan]>([
    ['a published plan', false, aPlanOf([{ resources: [aResource({ audience: 'public' })], notes: [] }])],
    ['a party with an empty contact', false, aPlanOf([{}], { parties: [aParty({ contact: {} })] })],
    ['a contact', true, aPlanOf([{}], { parties: [aParty({ contact: { email: 'post@example.org' } })] })],
    ['an internal note', true, aPlanOf([{}, { notes: [{ text: 'Between us', ...internal }] }])],
    ['an internal resource', true, aPlanOf([{ resources: [aResource(internal)] }])],
    ['internal evidence', true, aPlanOf([{ evidence: [{ text: 'A letter', ...internal }] }])],
    ['an internal update', true, aPlanOf([{ updates: [aProgressUpdate(internal)] }])],
    [
      'an internal issue in a public update',
      true,
      aPlanOf([{ updates: [aProgressUpdate({ issue: { text: 'A dispute', open: true, ...internal } })] }]),
    ],
  ])('of %s is %s', (_, holds, plan) => {
    expect(holdsInternal(plan)).toBe(holds);
  });
});
