import { CHECKLIST_POLICY } from '../../../principles/policy.js';
import { addDays } from '../../../target-date/civil-day.js';
import { formatDay } from '../../../words/day.js';
import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { owedIn } from '../../owed-in.js';

export const checklistFeedbackOwed = defineCheck({
  code: 'checklist/feedback-owed',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'People hear back in time after an engagement closes.',
  thresholds: { days: CHECKLIST_POLICY.feedbackDays },

  *find(checklist, context, { days }) {
    const { closes } = checklist.engagement;
    if (closes === undefined) return;
    for (const { path, principle, stage } of owedIn(checklist, context, { feedbackDays: days })) {
      if (stage?.gate === 'after-close')
        yield { path, principle: principle.name, closes, owedBy: addDays(closes, days), days };
    }
  },

  say: ({ principle, closes, owedBy, days }) =>
    `The engagement closed on ${formatDay(closes, 'en')} and ${quoted(principle)} was owed by ${formatDay(owedBy, 'en')} (${counted(days, 'day')}): tell people what was heard and what will be done, then answer it.`,
});
