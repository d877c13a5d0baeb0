import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aRegister, anEngagement } from '../testing/documents.js';
import { addDays, addMonths } from '../target-date/civil-day.js';
import { overlapOf } from './areas.js';
import { askingsOf, isParticular, type Asking } from './asking.js';
import { clashesIn, clashOf } from './clashes.js';
import { widening } from './match-audiences.js';
import { overAskedIn } from './over-asked.js';
import type { Register } from './register.js';

/*
 * Clashes and askings are found without looking at every pair. The plain way, which looks at every pair, must
 * find the same.
 */

const opensBefore = (a: Asking, b: Asking) =>
  a.span !== undefined &&
  b.span !== undefined &&
  (a.span.from < b.span.from || (a.span.from === b.span.from && a.at < b.at));

function clashesPlainly(askings: readonly Asking[], asOf: string) {
  const found = askings.flatMap((later) =>
    askings.flatMap((earlier) => {
      const clash = opensBefore(earlier, later) ? clashOf(later, earlier) : undefined;
      return clash && clash.to >= asOf ? [clash] : [];
    }),
  );
  return found.map((clash) => JSON.stringify(clash)).sort();
}

function overAskedPlainly(askings: readonly Asking[], askedTimes: number, askedMonths: number) {
  return askings.flatMap((one) => {
    const to = one.span?.from;
    if (to === undefined) return [];
    const from = addMonths(to, -askedMonths);
    return one.audiences.flatMap(({ id }) => {
      if (!isParticular(id, one.reach)) return [];
      const counted = askings.filter(
        (other) =>
          other.audiences.some((audience) => widening(id).includes(audience.id)) &&
          (other.span?.from ?? '') > from &&
          (other === one || opensBefore(other, one)) &&
          overlapOf(one.reach, other.reach) !== 'no',
      );
      const unknown = counted.filter(
        (other) => other !== one && overlapOf(one.reach, other.reach) === 'unknown',
      );
      const times = counted.length;
      return times > askedTimes
        ? [{ at: one.at, audience: id, times, areaUnknown: unknown.length, from, to }]
        : [];
    });
  });
}

const day = fc.integer({ min: 1, max: 28 });
const month = fc.integer({ min: 1, max: 6 });
const aDay = fc.tuple(month, day).map(([m, d]) => `2012-0${m}-${String(d).padStart(2, '0')}`);
const AUDIENCES = [
  'young people',
  'children',
  'under fives',
  'older people',
  'everyone',
  'anglers',
  'carers and anglers',
];
const AREAS = ['Quay', 'Harbour', 'North', 'Hill', 'borough wide', 'Elsewhere'];

const register: fc.Arbitrary<Register> = fc
  .array(
    fc.record({
      opens: fc.option(aDay, { nil: undefined }),
      days: fc.option(fc.integer({ min: -2, max: 60 }), { nil: undefined }),
      audiences: fc.array(fc.constantFrom(...AUDIENCES), { maxLength: 3, size: 'max' }),
      areas: fc.array(fc.constantFrom(...AREAS), { maxLength: 2 }),
    }),
    { minLength: 8, maxLength: 24, size: 'max' },
  )
  .map((entries) =>
    aRegister({
      areas: [
        { id: 'north', name: 'North' },
        { id: 'harbour', name: 'Harbour', within: 'north' },
        { id: 'quay', name: 'Quay', within: 'harbour' },
      ],
      engagements: entries.map(({ opens, days, ...rest }, i) =>
        anEngagement({
          id: `e${i}`,
          ...(opens && { opens }),
          ...(opens && days !== undefined && { closes: addDays(opens, days) }),
          ...rest,
        }),
      ),
    }),
  );

it('finds the clashes that looking at every pair finds, in the order they open', () => {
  let found = 0;
  fc.assert(
    fc.property(register, aDay, (given, asOf) => {
      const askings = askingsOf(given);
      const clashes = clashesIn(askings, asOf);
      expect(clashes.map((clash) => JSON.stringify(clash)).sort()).toEqual(clashesPlainly(askings, asOf));
      const order = clashes.map(({ at, other }) =>
        [at, other].map((i) => `${askings[i]?.span?.from} ${String(i).padStart(3, '0')}`).join(),
      );
      expect(order).toEqual([...order].sort());
      found += clashes.length;
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(300);
});

it('counts what looking at every pair counts', () => {
  let found = 0;
  fc.assert(
    fc.property(
      register,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
      (given, times, months) => {
        const askings = askingsOf(given);
        const asked = overAskedIn(askings, { askedTimes: times, askedMonths: months });
        expect(asked).toEqual(overAskedPlainly(askings, times, months));
        found += asked.length;
      },
    ),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(300);
});
