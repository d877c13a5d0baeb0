import { levelWords } from '../../../status/level-words.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const statusOptimistic = defineCheck({
  code: 'status/optimistic',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A declared status is no better than the facts allow.',

  *find(_plan, { rows }) {
    for (const row of rows) {
      // Without a declaration there is nothing to compare.
      if (row.reading.declaring === undefined) continue;
      const flag = row.assessment.flags.find(({ code }) => code === 'optimistic');
      if (flag?.code !== 'optimistic') continue;
      yield { path: row.declaredAt, row: nameOf(row.deliverable), ...flag.facts };
    }
  },

  say: ({ row, because, ...level }) =>
    because === 'late'
      ? `${quoted(row)} is declared ${levelWords(level, 'en').label}, yet it is late and not complete: declare what the date shows, or record that it is done.`
      : `${quoted(row)} is declared ${levelWords(level, 'en').label}, yet nothing shows that its outcome was achieved: add the evidence, or declare a lower status.`,
});
