import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { tracesIn } from '../../traces-in.js';

export const traceOrphanRow = defineCheck({
  code: 'trace/orphan-row',
  documents: ['plan'],
  severity: 'advice',
  summary: 'Where a plan traces what it answers, every row answers something.',

  *find({ id }, { documents }) {
    for (const { document, title, path } of tracesIn(documents).orphans.answeringNothing) {
      if (document === id) yield { path, row: title };
    }
  },

  say: ({ row }) =>
    `${quoted(row)} answers nothing above it, though other rows of the plan do: trace what it answers, or say why it is in the plan.`,
});
