import { defineStatusRule } from '../../rule.js';
import { notYetDueWords } from './words.js';

export const startAhead = defineStatusRule({
  codes: ['not-yet-due'],
  summary: 'Work whose start is known and ahead is not due yet.',
  restsOn: ['start'],

  match({ start, asOf }) {
    if (start === undefined || start <= asOf) return undefined;
    return { state: 'not-due', code: 'not-yet-due', facts: { starts: start } };
  },

  ...notYetDueWords,
});
