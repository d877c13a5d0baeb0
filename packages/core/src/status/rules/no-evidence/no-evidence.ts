import { formatDay } from '../../../words/day.js';
import { defineStatusRule } from '../../rule.js';

export const noEvidence = defineStatusRule({
  codes: ['no-evidence'],
  summary: 'Where nothing shows how it goes, it is unknown.',

  match({ lastUpdate }) {
    return { state: 'unknown', code: 'no-evidence', facts: { updated: lastUpdate } };
  },

  say: {
    'no-evidence': ({ updated }) =>
      updated === undefined
        ? 'It has no date that can be read, and nothing says how it goes.'
        : `It has no date that can be read, and the update of ${formatDay(updated, 'en')} does not say how it goes.`,
  },
  toGreen: {
    'no-evidence': () => 'Agree a date for it, and give a progress update that says how far the work is.',
  },
});
