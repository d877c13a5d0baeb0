import { formatDay } from '../../../words/day.js';
import { defineCheck } from '../../define-check.js';

export const challengeDaysOutOfOrder = defineCheck({
  code: 'challenge/days-out-of-order',
  documents: ['challenge'],
  severity: 'error',
  summary: 'A challenge is received before it is owed an answer, and before it has one.',

  *find({ received, owedBy, answer }) {
    if (owedBy !== undefined && owedBy < received)
      yield { path: '/owedBy', received, day: owedBy, what: 'owed' as const };
    if (answer !== undefined && answer.on < received)
      yield { path: '/answer/on', received, day: answer.on, what: 'answered' as const };
  },

  say: ({ received, day, what }) =>
    `A challenge received on ${formatDay(received, 'en')} is said to ${what === 'owed' ? 'be owed an answer by' : 'have been answered on'} ${formatDay(day, 'en')}, which is earlier: correct the day that is wrong.`,
});
