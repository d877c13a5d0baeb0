import { levelWords } from '../../../status/level-words.js';
import { statusWord } from '../../../status/status.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const statusCautious = defineCheck({
  code: 'status/cautious',
  documents: ['plan'],
  partByPart: true,
  severity: 'advice',
  summary: 'A declared status is no worse than the facts show, or says why.',

  *find(_plan, { rows }) {
    for (const row of rows) {
      // Without a declaration there is nothing to compare.
      if (row.reading.declaring === undefined) continue;
      const flag = row.assessment.flags.find(({ code }) => code === 'cautious');
      if (flag?.code !== 'cautious') continue;
      yield { path: row.declaredAt, row: nameOf(row.deliverable), ...flag.facts };
    }
  },

  say: ({ row, derived, ...level }) =>
    `${quoted(row)} is declared ${levelWords(level, 'en').label}, and the record shows ${statusWord(derived)}: nothing is changed for you, but say what the record does not show.`,
});
