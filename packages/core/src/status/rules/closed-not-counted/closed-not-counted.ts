import { isClosed } from '../../facts.js';
import { defineStatusRule } from '../../rule.js';

export const closedNotCounted = defineStatusRule({
  codes: ['closed-not-counted'],
  summary: 'A row that was cancelled or superseded is not counted.',

  match({ lifecycle }) {
    if (!isClosed(lifecycle)) return undefined;
    return { state: 'excluded', code: 'closed-not-counted', facts: { lifecycle } };
  },

  say: {
    'closed-not-counted': ({ lifecycle }) =>
      lifecycle === 'cancelled'
        ? 'It was cancelled, so it is not counted.'
        : 'Something else took its place, so it is not counted.',
  },
  toGreen: {},
});
