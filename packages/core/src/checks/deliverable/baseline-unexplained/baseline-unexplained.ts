import { datesOf } from '../../../status/slip-ledger.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const deliverableBaselineUnexplained = defineCheck({
  code: 'deliverable/baseline-unexplained',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A date that is not the one first promised has a record of its change.',

  *find(_plan, { rows, asOf }) {
    for (const { deliverable, path } of rows) {
      if (deliverable.baseline === undefined) continue;
      const { baseline, due, days = 0, unrecorded } = datesOf(deliverable, path, asOf);
      if (!unrecorded || baseline === undefined || due === undefined) continue;
      yield {
        path: `${path}/baseline`,
        row: nameOf(deliverable),
        baseline: baseline.words,
        due: due.words,
        days,
      };
    }
  },

  say: ({ row, baseline, due, days }) =>
    `${quoted(row)} was first due ${quoted(baseline)} and is now due ${quoted(due)} (${Math.abs(days)} days ${days > 0 ? 'later' : 'earlier'}), and nothing records the change: add a revision with its day, its reason and who approved it.`,
});
