import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const deliverableOutsidePeriod = defineCheck({
  code: 'deliverable/outside-period',
  documents: ['plan'],
  severity: 'warning',
  summary: 'A row is due within the period of its plan.',

  *find({ period }, { openRows, windowOf }) {
    const { from, to } = period ?? {};
    if (from !== undefined && to !== undefined && from > to) return;
    for (const { deliverable, path } of openRows) {
      const window = windowOf(deliverable);
      if (window.kind !== 'dated') continue;
      const { lastDay } = window;
      const at = { path: deliverable.due ? `${path}/due` : path, row: nameOf(deliverable), lastDay };
      if (from !== undefined && lastDay < from) yield { ...at, side: 'before' as const, limit: from };
      else if (to !== undefined && lastDay > to) yield { ...at, side: 'after' as const, limit: to };
    }
  },

  say({ row, lastDay, side, limit }) {
    const bound = side === 'before' ? 'before the plan starts' : 'after the plan ends';
    return `${quoted(row)} is due by ${formatDay(lastDay, 'en')}, ${bound} (${formatDay(limit, 'en')}): correct the date, or say that it comes from an earlier or goes into a later plan.`;
  },
});
