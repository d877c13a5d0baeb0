import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { owedIn } from '../../owed-in.js';

export const checklistSignedUnfinished = defineCheck({
  code: 'checklist/signed-unfinished',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'What is signed off is finished.',

  *find(checklist, context) {
    if (!checklist.signOff) return;
    const principles = [...owedIn(checklist, context)].map(({ principle }) => principle.name);
    if (principles.length > 0) yield { path: '/signOff', post: checklist.signOff.post, principles };
  },

  say: ({ post, principles }) =>
    `${quoted(post)} has signed this off, and ${listed(principles.map((name) => quoted(name)))} ${principles.length === 1 ? 'has' : 'have'} no answer: answer, and sign again.`,
});
