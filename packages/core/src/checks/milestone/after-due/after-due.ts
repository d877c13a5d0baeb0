import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { NONE } from '../../none.js';

export const milestoneAfterDue = defineCheck({
  code: 'milestone/after-due',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A milestone comes before its row is due.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path, facts } of openRows) {
      const { lastDay } = facts;
      if (lastDay === undefined) continue;
      const { milestones = NONE } = deliverable;
      for (let i = 0; i < milestones.length; i++) {
        const milestone = milestones[i];
        if (!milestone) continue;
        const { text, due, state } = milestone;
        // A window that only ends later may still be met in time.
        const first = due?.from ?? due?.to;
        if (state === 'done' || first === undefined || first <= lastDay) continue;
        yield {
          path: `${path}/milestones/${i}`,
          milestone: text,
          row: nameOf(deliverable),
          first,
          lastDay,
        };
      }
    }
  },

  say: ({ milestone, row, first, lastDay }) =>
    `The milestone ${quoted(milestone)} begins on ${formatDay(first, 'en')}, after ${quoted(row)} is due (${formatDay(lastDay, 'en')}): correct one of the two dates.`,
});
