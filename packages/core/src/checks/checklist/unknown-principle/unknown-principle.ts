import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { setAnswered } from '../../sets-beside.js';

export const checklistUnknownPrinciple = defineCheck({
  code: 'checklist/unknown-principle',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'Every answer is to a principle of the set.',

  *find(checklist, context) {
    const set = setAnswered(checklist, context);
    if (!set) return;
    const known = new Set(set.principles.map(({ id }) => id));
    for (const [i, { principle }] of checklist.answers.entries()) {
      if (!known.has(principle)) yield { path: `/answers/${i}`, principle, set: set.title };
    }
  },

  say: ({ principle, set }) =>
    `${quoted(principle)} is answered, and ${quoted(set)} has no principle with that id, so the answer counts for nothing: correct the id, or take the answer out.`,
});
