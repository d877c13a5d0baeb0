import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { answersIn } from '../../answers-in.js';

export const checklistMetWithoutEvidence = defineCheck({
  code: 'checklist/met-without-evidence',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'A principle that is met has something to show for it.',

  *find(checklist, context) {
    for (const { path, principle, problems } of answersIn(checklist, context)) {
      if (problems.includes('met-without-evidence')) yield { path, principle };
    }
  },

  say: ({ principle }) =>
    `${quoted(principle)} is answered as met, with nothing to show it: add a link, or a sentence on what was done and where it is recorded.`,
});
