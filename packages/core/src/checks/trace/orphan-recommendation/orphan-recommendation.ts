import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { tracesIn } from '../../traces-in.js';

export const traceOrphanRecommendation = defineCheck({
  code: 'trace/orphan-recommendation',
  documents: ['report', 'plan'],
  severity: 'warning',
  summary: 'Every recommendation, and every action other plans answer, is answered by something.',

  *find({ id }, { documents }) {
    for (const { document, kind, title, path } of tracesIn(documents).orphans.unanswered) {
      if (document === id) yield { path, kind, title };
    }
  },

  say: ({ kind, title }) =>
    `Nothing in the documents checked together answers the ${kind} ${quoted(title)}: trace the row that does, or say why none will.`,
});
