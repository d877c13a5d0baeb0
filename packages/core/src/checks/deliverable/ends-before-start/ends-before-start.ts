import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const deliverableEndsBeforeStart = defineCheck({
  code: 'deliverable/ends-before-start',
  documents: ['plan'],
  partByPart: true,
  severity: 'error',
  summary: 'No row is due before it begins.',

  *find(_plan, { rows }) {
    for (const { deliverable, path } of rows) {
      const { due, start } = deliverable;
      const end = due?.to;
      if (end === undefined) continue;
      // The window of the date itself may stand back to front, too.
      const begins = start?.from !== undefined && start.from > end ? start.from : due?.from;
      if (begins !== undefined && begins > end)
        yield { path: `${path}/due`, row: nameOf(deliverable), start: begins, end };
    }
  },

  say: ({ row, start, end }) =>
    `${quoted(row)} is to begin on ${formatDay(start, 'en')} and is due before that, by ${formatDay(end, 'en')}: correct the day that is wrong.`,
});
