import { datesOf } from '../../../status/slip-ledger.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const deliverableSlippedWithoutReason = defineCheck({
  code: 'deliverable/slipped-without-reason',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A date that is put back says why.',

  *find(_plan, { rows, asOf }) {
    for (const { deliverable, path } of rows) {
      // Most rows were never put back.
      if (deliverable.revisions === undefined) continue;
      for (const move of datesOf(deliverable, path, asOf).moves) {
        if (move.direction !== 'later' || !move.lacks.includes('reason')) continue;
        yield {
          path: move.path,
          row: nameOf(deliverable),
          from: move.from.words,
          to: move.to.words,
          on: move.on ?? '',
          days: move.days ?? 0,
        };
      }
    }
  },

  say: ({ row, from, to, on, days }) =>
    `${quoted(row)} was put back${on === '' ? '' : ` on ${formatDay(on, 'en')}`} from ${quoted(from)} to ${quoted(to)} (${days} days), and nothing says why: give the reason, so that people need not guess it.`,
});
