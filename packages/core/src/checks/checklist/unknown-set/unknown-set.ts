import { PRINCIPLE_SETS } from '../../../principles/principle-sets.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { setAnswered, setsBeside } from '../../sets-beside.js';

export const checklistUnknownSet = defineCheck({
  code: 'checklist/unknown-set',
  documents: ['checklist'],
  severity: 'error',
  summary: 'The principles a checklist answers are known.',

  *find(checklist, context) {
    if (typeof checklist.set !== 'string' || setAnswered(checklist, context)) return;
    const known = [...new Set([...setsBeside(context), ...PRINCIPLE_SETS].map(({ id }) => id))];
    yield { path: '/set', set: checklist.set, known };
  },

  say: ({ set, known }) =>
    `No set of principles known here is called ${quoted(set)}, so nothing can be said about the answers: check it together with the set, put the set inside the checklist, or name one of ${listed(known)}.`,
});
