import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const deliverableNoDue = defineCheck({
  code: 'deliverable/no-due',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'Every row says by when it will be done, or that it goes on.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path, facts } of openRows) {
      if (facts.window !== 'none') continue;
      const { due } = deliverable;
      yield { path: due ? `${path}/due` : path, row: nameOf(deliverable), words: due?.words.trim() ?? '' };
    }
  },

  say: ({ row, words }) =>
    words === ''
      ? `${quoted(row)} has no date: say in which month and year it will be done, or that it is ongoing and when it will be reviewed.`
      : `${quoted(row)} is due ${quoted(words)}, which names no day it could be late against: say in which month and year it will be done.`,
});
