import { progressOf } from '../../../principles/progress-of.js';
import { counted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { setsBeside } from '../../sets-beside.js';

export const checklistUnsigned = defineCheck({
  code: 'checklist/unsigned',
  documents: ['checklist'],
  severity: 'advice',
  summary: 'A checklist that is answered to the end is signed off.',

  *find(checklist, context) {
    if (checklist.signOff) return;
    const { counts } = progressOf(checklist, { asOf: context.asOf, sets: setsBeside(context) });
    if (counts.of > 0 && counts.owed + counts['not-due'] === 0) yield { path: '/answers', of: counts.of };
  },

  say: ({ of }) =>
    `The ${counted(of, 'principle')} ${of === 1 ? 'is' : 'are'} answered, and nobody has signed the answers off: name the post that stands by them, and the day.`,
});
