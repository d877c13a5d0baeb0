import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const onlyStaleEvidence = defineStatusRule({
  codes: ['only-stale-evidence'],
  summary: 'Where progress was recorded, but none of it within two cadences, it is unknown.',
  restsOn: ['cadence'],

  match({ recorded, lastProgress }) {
    if (recorded !== 'stale') return undefined;
    return { state: 'unknown', code: 'only-stale-evidence', facts: { newest: lastProgress } };
  },

  say: {
    'only-stale-evidence': ({ newest }) =>
      newest === undefined
        ? 'Progress is recorded, but no day is given for it.'
        : `The latest progress recorded is of ${formatDay(newest, 'en')}, too long ago to rely on.`,
  },
  toGreen: { 'only-stale-evidence': () => 'Give a progress update that says how far the work is.' },
});
