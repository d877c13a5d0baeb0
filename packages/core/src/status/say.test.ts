import { describe, expect, it } from 'vitest';
import { aDeliverable, aTargetDate } from '../testing/builders.js';
import { assess } from './assess.js';
import { sayFlag } from './say-flag.js';
import { sayReason, sayToGreen } from './say.js';
import { sayState } from './say-state.js';

describe('sentences', () => {
  const row = aDeliverable({
    due: aTargetDate({ kind: 'month', from: '2011-09-01', to: '2011-09-30' }),
    updates: [{ on: '2011-12-15', declared: 'green' }],
  });
  const { reasons, toGreen, flags } = assess(row, { asOf: '2012-01-01' });

  it('say what, when and what would be right, in English', () => {
    expect(reasons.map((reason) => sayReason(reason, 'en'))).toEqual([
      'It was declared “Green”, but the evidence supports no better than amber, because it is late and not complete.',
      'It was due by 30 September 2011, 93 days ago, and is not complete.',
      'The plan does not say how often progress is reported; every 3 months is assumed.',
    ]);
    expect(toGreen.map((reason) => sayToGreen(reason, 'en'))).toEqual([
      'Complete it and show that its outcome was achieved, or have a new date approved.',
    ]);
    expect(flags.map((flag) => sayFlag(flag, 'en'))).toEqual([
      '“Green” is better than the evidence supports, because it is late and not complete.',
    ]);
  });

  it('say the same in Welsh, with Welsh months', () => {
    expect(reasons.map((reason) => sayReason(reason, 'cy'))[1]).toBe(
      'Roedd i’w gwblhau erbyn 30 Medi 2011, 93 diwrnod yn ôl, ac nid yw wedi’i gwblhau.',
    );
  });

  it('have a word for every state', () => {
    expect(
      (['bad', 'warning', 'good', 'not-due', 'unknown', 'excluded'] as const).map((state) =>
        sayState(state, 'en'),
      ),
    ).toEqual(['Red', 'Amber', 'Green', 'Not due', 'Unknown', 'Not counted']);
    expect(sayState('warning', 'cy')).toBe('Oren');
  });
});
