import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const ongoingSilent = defineStatusRule({
  codes: ['ongoing-silent'],
  summary: 'Ongoing work nobody has reported on for two cadences, or ever, is unknown.',
  restsOn: ['cadence'],

  match({ window, lastUpdate, updatedRecently }) {
    if (window !== 'ongoing' || updatedRecently) return undefined;
    return { state: 'unknown', code: 'ongoing-silent', facts: { lastUpdate } };
  },

  say: {
    'ongoing-silent': ({ lastUpdate }) =>
      lastUpdate === undefined
        ? 'It is ongoing, and no dated update has ever been given.'
        : `It is ongoing, and nothing has been reported since ${formatDay(lastUpdate, 'en')}.`,
  },
  toGreen: { 'ongoing-silent': () => 'Give a progress update.' },
});
