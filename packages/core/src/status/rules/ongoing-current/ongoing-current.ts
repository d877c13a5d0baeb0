import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const ongoingCurrent = defineStatusRule({
  codes: ['ongoing-current'],
  summary: 'Ongoing work that is reported on in time, with nothing in the way, is green.',
  restsOn: ['cadence'],

  match({ window, lastUpdate, current }) {
    if (window !== 'ongoing' || lastUpdate === undefined || current === undefined) return undefined;
    return { state: 'good', code: 'ongoing-current', facts: { lastUpdate } };
  },

  say: {
    'ongoing-current': ({ lastUpdate }) =>
      `It is ongoing, and was reported on ${formatDay(lastUpdate, 'en')} with nothing in the way.`,
  },
  toGreen: {},
});
