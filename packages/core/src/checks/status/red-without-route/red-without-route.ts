import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const statusRedWithoutRoute = defineCheck({
  code: 'status/red-without-route',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A red row says how it will get back to green.',

  *find(_plan, { openRows }) {
    for (const row of openRows) {
      // A row nobody has spoken of owes a first update before a way back: status/never-reported says so.
      if (row.reading.hasRoute || !row.isReported) continue;
      const { effective, declared } = row.assessment;
      if (effective.state !== 'bad') continue;
      yield { path: row.path, row: nameOf(row.deliverable), declared: declared?.tone === 'bad' };
    }
  },

  say: ({ row, declared }) =>
    `${quoted(row)} is ${declared ? 'declared red' : 'red on the evidence'}, and nothing says how it will get back to green: give the cause, what will be done, who will do it and by when.`,
});
