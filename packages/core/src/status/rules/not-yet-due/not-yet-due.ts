import { defineStatusRule } from '../../rule.js';
import { notYetDueWords } from './words.js';

export const notYetDue = defineStatusRule({
  codes: ['not-yet-due'],
  summary: 'Work with a last day that has not passed, of which nothing is shown, is not due yet.',

  match({ lastDay, daysLate }) {
    if (lastDay === undefined || daysLate > 0) return undefined;
    return { state: 'not-due', code: 'not-yet-due', facts: { lastDay } };
  },

  ...notYetDueWords,
});
