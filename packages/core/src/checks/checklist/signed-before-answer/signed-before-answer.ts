import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { answersIn } from '../../answers-in.js';

export const checklistSignedBeforeAnswer = defineCheck({
  code: 'checklist/signed-before-answer',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'Answers are signed off after they were given.',

  *find(checklist, context) {
    const signed = checklist.signOff?.on;
    if (signed === undefined) return;
    for (const { path, principle, answer } of answersIn(checklist, context)) {
      if (answer.on !== undefined && answer.on > signed) yield { path, principle, on: answer.on, signed };
    }
  },

  say: ({ principle, on, signed }) =>
    `${quoted(principle)} was answered on ${formatDay(on, 'en')}, after the sign-off on ${formatDay(signed, 'en')}: have it signed again.`,
});
