import { isUnfunded } from '../../../plan/money.js';
import { formatDay } from '../../../words/day.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { NONE } from '../../none.js';

export const resourceUnfundedAfterDue = defineCheck({
  code: 'resource/unfunded-after-due',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'What a row needs is found before the row is due.',

  *find(_plan, { openRows, asOf }) {
    for (const { deliverable, path, facts } of openRows) {
      const { lastDay } = facts;
      if (lastDay === undefined || lastDay >= asOf) continue;
      const { resources = NONE } = deliverable;
      for (let i = 0; i < resources.length; i++) {
        const resource = resources[i];
        if (!resource || !isUnfunded(resource)) continue;
        yield {
          path: `${path}/resources/${i}/state`,
          row: nameOf(deliverable),
          words: resource.words,
          lastDay,
        };
      }
    }
  },

  say: ({ row, words, lastDay }) =>
    `${quoted(row)} was due by ${formatDay(lastDay, 'en')} and ${quoted(words)} is still not found: find it and set a new date, or say that the row will not go ahead.`,
});
