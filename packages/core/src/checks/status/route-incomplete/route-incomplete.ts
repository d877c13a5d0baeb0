import { routeGaps, routeOf, type RoutePart } from '../../../status/route.js';
import { listed, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

const PARTS: Readonly<Record<RoutePart, string>> = {
  cause: 'why it came to this',
  action: 'what will be done',
  owner: 'who will do it',
  due: 'by when',
};

export const statusRouteIncomplete = defineCheck({
  code: 'status/route-incomplete',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A way back to green says why, what, who and by when.',

  *find(_plan, { openRows, asOf }) {
    for (const row of openRows) {
      // Without a route there is nothing to complete: status/red-without-route says so.
      if (!row.reading.hasRoute) continue;
      const { state } = row.assessment.effective;
      if (state !== 'bad' && state !== 'warning') continue;
      const found = routeOf(row.deliverable, asOf);
      const lacks = found ? routeGaps(found.route) : [];
      if (found === undefined || lacks.length === 0) continue;
      yield { path: `${row.path}/updates/${found.update}/routeToGreen`, row: nameOf(row.deliverable), lacks };
    }
  },

  say: ({ row, lacks }) =>
    `The way back to green of ${quoted(row)} does not say ${listed(lacks.map((part) => PARTS[part]))}: add that in the next update.`,
});
