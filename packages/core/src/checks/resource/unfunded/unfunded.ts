import { isUnfunded } from '../../../plan/money.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { NONE } from '../../none.js';

export const resourceUnfunded = defineCheck({
  code: 'resource/unfunded',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'What a row needs has been found.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path, facts } of openRows) {
      // Past its date, resource/unfunded-after-due says so, and more.
      if (facts.daysLate > 0) continue;
      const { resources = NONE } = deliverable;
      for (let i = 0; i < resources.length; i++) {
        const resource = resources[i];
        if (resource && isUnfunded(resource))
          yield { path: `${path}/resources/${i}`, row: nameOf(deliverable), words: resource.words };
      }
    }
  },

  say: ({ row, words }) =>
    `${quoted(row)} needs ${quoted(words)}, which has not been found: say where it will come from and who will find it, by when.`,
});
