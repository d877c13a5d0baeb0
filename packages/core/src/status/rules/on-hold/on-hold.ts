import type { RuleFacts } from '../../reasons.js';
import type { Day } from '../../../target-date/target-date.js';
import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const onHold = defineStatusRule({
  codes: ['on-hold'],
  summary: 'Work on hold is amber while the day it resumes is ahead and within its time, and red otherwise.',

  match({ lifecycle, resumesOn, lastDay, asOf }) {
    if (lifecycle !== 'on-hold') return undefined;
    const holds = holdOf(resumesOn, lastDay, asOf);
    return {
      state: holds === 'in-time' ? 'warning' : 'bad',
      code: 'on-hold',
      facts: { resumesOn, lastDay, holds },
    };
  },

  say: {
    'on-hold': ({ resumesOn, lastDay, holds }) => {
      if (resumesOn === undefined) return 'It is on hold, and no day is given for going on.';
      const day = formatDay(resumesOn, 'en');
      if (holds === 'passed') return `It is on hold and was to go on by ${day}, which has passed.`;
      if (lastDay !== undefined && holds === 'too-late') {
        return `It is on hold until ${day}, after it is due (${formatDay(lastDay, 'en')}).`;
      }
      return `It is on hold until ${day}.`;
    },
  },
  toGreen: {
    'on-hold': ({ holds }) =>
      holds === 'in-time'
        ? 'Take the work up again and report progress that is on target.'
        : 'Take the work up again, or agree a day for going on that leaves time to finish.',
  },
});

/** On the day it resumes, the day has not passed. */
function holdOf(
  resumesOn: Day | undefined,
  lastDay: Day | undefined,
  asOf: Day,
): RuleFacts['on-hold']['holds'] {
  if (resumesOn === undefined) return 'no-day';
  if (resumesOn < asOf) return 'passed';
  return lastDay !== undefined && resumesOn > lastDay ? 'too-late' : 'in-time';
}
