import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const deliverableOutsidePeriod = defineCheck({
  code: 'deliverable/outside-period',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A row is due within the period of its plan.',

  *find({ period }, { openRows }) {
    const { from, to } = period ?? {};
    if (from !== undefined && to !== undefined && from > to) return;
    for (const { deliverable, path, facts } of openRows) {
      const { lastDay } = facts;
      if (lastDay === undefined) continue;
      const side = from !== undefined && lastDay < from ? 'before' : 'after';
      const limit = side === 'before' ? from : to;
      if (limit === undefined || (side === 'after' && lastDay <= limit)) continue;
      yield { path: deliverable.due ? `${path}/due` : path, row: nameOf(deliverable), lastDay, side, limit };
    }
  },

  say({ row, lastDay, side, limit }) {
    const bound = side === 'before' ? 'before the plan starts' : 'after the plan ends';
    return `${quoted(row)} is due by ${formatDay(lastDay, 'en')}, ${bound} (${formatDay(limit, 'en')}): correct the date, or say that it comes from an earlier or goes into a later plan.`;
  },
});
