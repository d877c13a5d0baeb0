import { isUndated } from '../../../target-date/ongoing.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { NONE } from '../../none.js';

export const milestoneUndated = defineCheck({
  code: 'milestone/undated',
  documents: ['plan'],
  partByPart: true,
  severity: 'advice',
  summary: 'A milestone still ahead says when it is expected.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path } of openRows) {
      const { milestones = NONE } = deliverable;
      for (let i = 0; i < milestones.length; i++) {
        const milestone = milestones[i];
        if (!milestone) continue;
        const { text, due, state, done } = milestone;
        if (state === 'done' || done !== undefined || !isUndated(due) || due?.from !== undefined) continue;
        yield { path: `${path}/milestones/${i}`, milestone: text, row: nameOf(deliverable) };
      }
    }
  },

  say: ({ milestone, row }) =>
    `The milestone ${quoted(milestone)} of ${quoted(row)} has no date, so nobody can tell whether it was missed: add the month and year, or mark it as done.`,
});
