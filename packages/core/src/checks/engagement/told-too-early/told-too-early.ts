import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const engagementToldTooEarly = defineCheck({
  code: 'engagement/told-too-early',
  documents: ['register'],
  severity: 'error',
  summary: 'People hear back after they were asked.',

  *find({ engagements }) {
    for (const [i, { title, opens, closes, feedbackDue, result }] of engagements.entries()) {
      const path = `/engagements/${i}`;
      const on = result?.on;
      if (closes !== undefined && feedbackDue !== undefined && feedbackDue < closes)
        yield {
          path: `${path}/feedbackDue`,
          engagement: title,
          what: 'due' as const,
          told: feedbackDue,
          asked: closes,
        };
      if (opens !== undefined && on !== undefined && on < opens)
        yield { path: `${path}/result/on`, engagement: title, what: 'told' as const, told: on, asked: opens };
    }
  },

  say: ({ engagement, told, asked, what }) =>
    what === 'due'
      ? `People are to hear back on ${quoted(engagement)} by ${formatDay(told, 'en')}, and can still respond until ${formatDay(asked, 'en')}: correct the day that is wrong.`
      : `People are said to have heard back on ${quoted(engagement)} on ${formatDay(told, 'en')}, before it opened on ${formatDay(asked, 'en')}: correct the day that is wrong.`,
});
