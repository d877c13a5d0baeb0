import { findToldTooEarly } from '../../../register/findings.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerToldTooEarly = defineCheck({
  code: 'register/told-too-early',
  documents: ['register'],
  severity: 'error',
  summary: 'People hear back after they were asked.',

  *find(register) {
    for (const { at, ...facts } of findToldTooEarly(register)) {
      const path = `/engagements/${at}/${facts.what === 'due' ? 'feedbackDue' : 'result/on'}`;
      yield { path, ...facts };
    }
  },

  say: ({ engagement, told, asked, what }) =>
    what === 'due'
      ? `People are to hear back on ${quoted(engagement)} by ${formatDay(told, 'en')}, and can still respond until ${formatDay(asked, 'en')}: correct the day that is wrong.`
      : `People are said to have heard back on ${quoted(engagement)} on ${formatDay(told, 'en')}, before it opened on ${formatDay(asked, 'en')}: correct the day that is wrong.`,
});
