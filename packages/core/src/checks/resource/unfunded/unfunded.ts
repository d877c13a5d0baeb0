import { isUnfunded } from '../../../plan/money.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const resourceUnfunded = defineCheck({
  code: 'resource/unfunded',
  documents: ['plan'],
  severity: 'warning',
  summary: 'What a row needs has been found.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path } of openRows) {
      for (const [i, resource] of (deliverable.resources ?? []).entries()) {
        if (isUnfunded(resource))
          yield { path: `${path}/resources/${i}`, row: nameOf(deliverable), words: resource.words };
      }
    }
  },

  say: ({ row, words }) =>
    `${quoted(row)} needs ${quoted(words)}, which has not been found: say where it will come from and who will find it, by when.`,
});
