import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const statusRedWithoutRoute = defineCheck({
  code: 'status/red-without-route',
  documents: ['plan'],
  severity: 'warning',
  summary: 'A red row says how it will get back to green.',

  *find(_plan, { openRows, assessmentOf, readingOf }) {
    for (const { deliverable, path } of openRows) {
      if (readingOf(deliverable).hasRoute) continue;
      const { effective, declared } = assessmentOf(deliverable);
      if (effective.state !== 'bad') continue;
      yield { path, row: nameOf(deliverable), declared: declared?.tone === 'bad' };
    }
  },

  say: ({ row, declared }) =>
    `${quoted(row)} is ${declared ? 'declared red' : 'red on the evidence'}, and nothing says how it will get back to green: give the cause, what will be done, who will do it and by when.`,
});
