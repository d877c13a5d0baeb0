import { describe, expect, it } from 'vitest';
import { aDeliverable, aTargetDate } from '../testing/testing.js';
import { assess } from './assess.js';
import { weighDeclaration } from './weigh.js';

const on = '2011-06-01';
const weighed = (
  declared: string | undefined,
  progress: 'little' | 'some' | 'on-target',
  due = '2011-09-30',
) =>
  weighDeclaration(
    assess(
      aDeliverable({
        due: aTargetDate(due),
        updates: [{ on, progress, ...(declared === undefined ? {} : { declared }) }],
      }),
      { asOf: on },
    ),
  );

describe('a declaration beside the evidence', () => {
  it.each([
    ['green', 'little', 'above'],
    ['amber', 'little', 'above'],
    ['red', 'little', 'level'],
    ['green', 'some', 'above'],
    ['amber', 'some', 'level'],
    ['red', 'some', 'below'],
    ['green', 'on-target', 'level'],
    ['amber', 'on-target', 'below'],
  ] as const)('%s with %s progress is %s', (declared, progress, expected) => {
    expect(weighed(declared, progress)).toBe(expected);
  });

  it('is above where the row is late and not complete', () => {
    expect(weighed('green', 'on-target', '2011-05-31')).toBe('above');
  });

  it('is nothing to weigh where nothing was declared, or no such level', () => {
    expect([weighed(undefined, 'some'), weighed('mauve', 'some')]).toEqual([undefined, undefined]);
  });

  it('is nothing to weigh where the evidence has no colour', () => {
    const row = aDeliverable({ updates: [{ on, declared: 'green' }] });
    expect(weighDeclaration(assess(row, { asOf: on }))).toBeUndefined();
  });
});
