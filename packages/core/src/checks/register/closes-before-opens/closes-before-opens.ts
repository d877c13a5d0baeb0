import { findClosesBeforeOpens } from '../../../register/findings.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerClosesBeforeOpens = defineCheck({
  code: 'register/closes-before-opens',
  documents: ['register'],
  severity: 'error',
  summary: 'An engagement closes on or after the day it opens.',

  *find(register) {
    for (const { at, ...facts } of findClosesBeforeOpens(register))
      yield { path: `/engagements/${at}/closes`, ...facts };
  },

  say: ({ engagement, opens, closes }) =>
    `${quoted(engagement)} is said to open on ${formatDay(opens, 'en')} and to close before that, on ${formatDay(closes, 'en')}: correct the day that is wrong.`,
});
