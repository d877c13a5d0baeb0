import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMet, measureStanding } from './measure-standing.js';
import type { Measure, Plan } from './plan.js';
import { rowsOf } from './rows.js';
import { formatReading, sayMeasure } from './say-measure.js';

const asOf = '2026-01-15';
const higher: Measure = { target: 50, baseline: 20, tolerance: 0.1, direction: 'higher' };
const read = (...values: number[]) => values.map((value, i) => ({ on: `2025-0${i + 1}-01`, value }));
const stateAt = (measure: Measure, value: number) =>
  measureStanding({ ...measure, readings: read(value) }, { asOf }).state;

describe('a measure against its target', () => {
  it.each<[string, Measure, number, string]>([
    ['above it', higher, 51, 'met'],
    ['on it', higher, 50, 'met'],
    ['on the edge of its tolerance', higher, 45, 'within-tolerance'],
    ['just outside its tolerance', higher, 44.99, 'missed'],
    ['below it, with no tolerance', { target: 50, direction: 'higher' }, 49, 'missed'],
    ['below it, where less is better', { ...higher, direction: 'lower' }, 49, 'met'],
    ['above it by a tenth, where less is better', { ...higher, direction: 'lower' }, 55, 'within-tolerance'],
    ['far above it, where it should stay', { ...higher, direction: 'maintain' }, 70, 'missed'],
    ['a target of nought', { target: 0, direction: 'lower', tolerance: 0.1 }, 0, 'met'],
    ['just above a target of nought', { target: 0, direction: 'lower', tolerance: 0.1 }, 0.1, 'missed'],
    ['a third of three', { target: 0.3, direction: 'higher' }, 0.1 + 0.2, 'met'],
    ['nothing to be held against', { direction: 'higher' }, 5, 'no-target'],
  ])('%s', (_, measure, value, state) => {
    expect(stateAt(measure, value)).toBe(state);
  });

  it('has time until the last day of its row, and is missed the day after', () => {
    const measure = { ...higher, readings: read(30) };
    expect(measureStanding(measure, { asOf, lastDay: '2026-01-15' }).state).toBe('not-yet');
    expect(measureStanding(measure, { asOf, lastDay: '2026-01-14' }).state).toBe('missed');
  });

  it('is neither met nor missed before anything is read', () => {
    const standing = measureStanding(higher, { asOf, lastDay: '2020-01-01' });
    expect([standing.state, isMet(standing), standing.progress]).toEqual(['no-reading', false, undefined]);
  });

  it('knows no reading of a later day', () => {
    const measure = {
      ...higher,
      readings: [
        { on: asOf, value: 40 },
        { on: '2026-01-16', value: 50 },
      ],
    };
    expect(measureStanding(measure, { asOf }).reading?.value).toBe(40);
  });

  it('takes the newest two readings in whatever order they are written, the lower of two on one day', () => {
    const readings = [
      { on: '2025-03-01', value: 3 },
      { on: '2025-01-01', value: 1 },
      { on: '2025-02-01', value: 2 },
      { on: '2025-03-01', value: 4 },
    ];
    const { reading, previous } = measureStanding({ ...higher, readings }, { asOf });
    expect([reading?.value, previous?.value]).toEqual([4, 2]);
  });

  it.each<[string, Partial<Measure>, number[], number | undefined, string | undefined]>([
    ['half way', {}, [35], 0.5, undefined],
    ['beyond', {}, [35, 65], 1.5, 'improving'],
    ['the wrong way', {}, [20, 5], -0.5, 'worsening'],
    ['no further', {}, [20, 20], 0, 'steady'],
    ['down, where less is better', { direction: 'lower', baseline: 80 }, [70, 65], 0.5, 'improving'],
    ['no baseline', { baseline: undefined }, [20, 30], undefined, 'improving'],
    ['a baseline beyond the target', { baseline: 60 }, [40, 30], undefined, 'worsening'],
    ['nearer to what is to be kept', { direction: 'maintain' }, [60, 45], undefined, 'improving'],
  ])('tells how far, and which way: %s', (_, about, values, progress, trend) => {
    const measure = { ...higher, ...about, readings: read(...values) } as Measure;
    expect(measureStanding(measure, { asOf })).toMatchObject({ progress, trend });
  });

  it.each([
    [{ target: 50, baseline: 20 }, 'higher'],
    [{ target: 20, baseline: 50 }, 'lower'],
    [{ target: 20, baseline: 20 }, 'maintain'],
    [{ target: 20 }, 'higher'],
  ] as const)('assumes a direction from %j, and says so', (measure, direction) => {
    const standing = measureStanding(measure, { asOf });
    expect([standing.direction, standing.directionAssumed]).toEqual([direction, true]);
    expect(sayMeasure(standing, 'en').at(-1)).toMatch(/assumed/);
  });
});

describe('any measure', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const readings = fc.array(
    fc.record({ on: fc.constantFrom('2025-12-31', asOf, '2026-01-16'), value: number }),
    { maxLength: 4 },
  );
  const measure = fc.record({
    target: maybe(number),
    baseline: maybe(number),
    tolerance: maybe(number),
    direction: maybe(fc.constantFrom('higher', 'lower', 'maintain')),
    readings: maybe(readings),
  }) as fc.Arbitrary<Measure>;

  it('stands somewhere that can be said, and what was not read never counts', () => {
    fc.assert(
      fc.property(measure, (one) => {
        const standing = measureStanding(one, { asOf });
        if (standing.reading === undefined) {
          expect(isMet(standing)).toBe(false);
          expect(standing.state).not.toBe('missed');
          expect(standing.progress).toBeUndefined();
        }
        for (const lang of ['en', 'cy'] as const) {
          expect(sayMeasure(standing, lang).join(' ')).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
    );
  });

  it('is never worse for a reading that is better', () => {
    fc.assert(
      fc.property(
        measure,
        number,
        fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        (one, a, more) => {
          const at = (value: number) =>
            isMet(
              measureStanding({ ...one, direction: 'higher', readings: [{ on: asOf, value }] }, { asOf }),
            );
          if (at(a)) expect(at(a + more)).toBe(true);
        },
      ),
    );
  });
});

describe('the measures of Harbourside on 15 January 2026', () => {
  const plan = JSON.parse(
    readFileSync(new URL('../../../../examples/harbourside-plan.json', import.meta.url), 'utf8'),
  ) as Plan;
  const states = [...rowsOf(plan)].flatMap(({ deliverable: { measures = [], due } }) =>
    measures.map((one) => [one.id, measureStanding(one, { asOf, lastDay: due?.to }).state]),
  );

  it('are met, near, on the way, missed and unread', () => {
    expect(states).toEqual([
      ['panel-size', 'within-tolerance'],
      ['panel-response', 'within-tolerance'],
      ['officers-trained', 'missed'],
      ['welsh-facilitators-count', 'not-yet'],
      ['access-wait', 'met'],
      ['forums-meeting', 'not-yet'],
      ['pilot-votes', 'missed'],
      ['roll-out-votes', 'no-reading'],
      ['answered-in-time', 'missed'],
      ['days-to-answer', 'within-tolerance'],
      ['answers-in-both', 'not-yet'],
      ['influence', 'missed'],
    ]);
  });

  it('are said in English and Welsh', () => {
    const response = [...rowsOf(plan)][1]?.deliverable.measures?.[0];
    const standing = measureStanding(response ?? {}, { asOf });
    expect(sayMeasure(standing, 'en')).toEqual([
      'It was 41% on 26 September 2025, within 10% of the target of 45%, which counts as met.',
      'That is 43% of the way from 38% to the target.',
      'It has got worse since 27 June 2025 (43%).',
    ]);
    expect(sayMeasure(standing, 'cy')[2]).toBe('Mae wedi gwaethygu ers 27 Mehefin 2025 (43%).');
  });

  it.each([
    [1180, 'people', '1,180 people'],
    [-3.456, undefined, '−3.46'],
    [41, '%', '41%'],
    [1500, '£', '£1,500'],
    [1e21, undefined, '1e+21'],
  ])('writes %d %s as %s', (value, unit, text) => {
    expect(formatReading(value, unit)).toBe(text);
  });
});
