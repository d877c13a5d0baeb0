import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const ongoingStale = defineStatusRule({
  codes: ['ongoing-stale'],
  summary: 'Ongoing work whose last update is older than one cadence is amber.',
  restsOn: ['cadence'],

  match({ window, lastUpdate, current }) {
    if (window !== 'ongoing' || lastUpdate === undefined || current !== undefined) return undefined;
    return { state: 'warning', code: 'ongoing-stale', facts: { lastUpdate } };
  },

  say: {
    'ongoing-stale': ({ lastUpdate }) =>
      `It is ongoing, and its last update is of ${formatDay(lastUpdate, 'en')}: a new one is owed.`,
  },
  toGreen: { 'ongoing-stale': () => 'Give a progress update.' },
});
