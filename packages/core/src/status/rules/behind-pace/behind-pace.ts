import { daysBetween } from '../../../target-date/civil-day.js';
import type { Day } from '../../../target-date/target-date.js';
import { defineStatusRule } from '../../rule.js';

export const pace = defineStatusRule({
  codes: ['behind-pace', 'slightly-behind', 'on-pace'],
  summary: 'Where the work done is known as a per cent, it is held against the share of the time gone.',
  restsOn: ['start'],

  match({ percent, start, lastDay, asOf }, { pace: { behind, slightlyBehind } }) {
    if (percent === undefined || start === undefined || lastDay === undefined) return undefined;
    const share = shareGone(start, lastDay, asOf);
    // Nothing done in no time says nothing, and nothing is never green.
    if (percent === 0 && share === 0) return undefined;
    const facts = { percent, gone: Math.round(share * 100) };
    if (percent < behind * share * 100) return { state: 'bad', code: 'behind-pace', facts };
    if (percent < slightlyBehind * share * 100) return { state: 'warning', code: 'slightly-behind', facts };
    return { state: 'good', code: 'on-pace', facts };
  },

  say: {
    'behind-pace': ({ percent, gone }) =>
      `${percent}% of the work is done, and ${gone}% of the time is gone: it is well behind.`,
    'slightly-behind': ({ percent, gone }) =>
      `${percent}% of the work is done, and ${gone}% of the time is gone: it is slightly behind.`,
    'on-pace': ({ percent, gone }) =>
      `${percent}% of the work is done, and ${gone}% of the time is gone: it keeps pace.`,
  },
  toGreen: {
    'behind-pace': ({ gone }) => catchUp(gone),
    'slightly-behind': ({ gone }) => catchUp(gone),
  },
});

/** The days that are over, out of all days from the start to the last day, both counted. */
const shareGone = (start: Day, lastDay: Day, asOf: Day) =>
  daysBetween(start, asOf) / (daysBetween(start, lastDay) + 1);

const catchUp = (gone: number) => `Bring the work to about ${gone}% done, or have a new date approved.`;
