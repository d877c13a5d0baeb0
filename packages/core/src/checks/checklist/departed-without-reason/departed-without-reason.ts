import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { answersIn } from '../../answers-in.js';

export const checklistDepartedWithoutReason = defineCheck({
  code: 'checklist/departed-without-reason',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'Whoever departs from a principle, or sets it aside, says why.',

  *find(checklist, context) {
    for (const { path, principle, problems } of answersIn(checklist, context)) {
      if (problems.includes('departed-without-reason'))
        yield { path, principle, answer: 'departed' as const };
      else if (problems.includes('not-applicable-without-reason'))
        yield { path, principle, answer: 'not-applicable' as const };
    }
  },

  say: ({ principle, answer }) =>
    answer === 'departed'
      ? `${quoted(principle)} was departed from, and no reason is given: comply or explain, so write down why.`
      : `${quoted(principle)} is said not to apply, and no reason is given: write down why.`,
});
