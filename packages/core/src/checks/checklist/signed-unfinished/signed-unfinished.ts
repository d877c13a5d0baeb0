import { formatDay } from '../../../words/day.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { owedIn } from '../../owed-in.js';

export const checklistSignedUnfinished = defineCheck({
  code: 'checklist/signed-unfinished',
  documents: ['checklist'],
  severity: 'warning',
  summary: 'What is owed is answered before it is signed off.',

  *find(checklist, context) {
    if (!checklist.signOff) return;
    const { post, on } = checklist.signOff;
    // What falls due later was rightly open when it was signed, and is found as owed.
    const { documents, asOf } = context;
    const owed = owedIn(checklist, { documents, asOf: on < asOf ? on : asOf });
    const principles = Array.from(owed, ({ principle }) => principle.name);
    if (principles.length > 0) yield { path: '/signOff', post, on, principles };
  },

  say: ({ post, on, principles }) =>
    `${quoted(post)} signed this off on ${formatDay(on, 'en')}, when answers were owed, and ${listed(principles.map((name) => quoted(name)))} ${principles.length === 1 ? 'has' : 'have'} no answer: answer, and sign again.`,
});
