import { statusWord } from '../../../status/status.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { declaredIn } from '../../declared-in.js';
import { nameOf } from '../../name-of.js';

export const statusCautious = defineCheck({
  code: 'status/cautious',
  documents: ['plan'],
  severity: 'advice',
  summary: 'A declared status is no worse than the facts show, or says why.',

  *find(_plan, context) {
    for (const { deliverable, path } of context.rows) {
      const flag = context.assessmentOf(deliverable).flags.find(({ code }) => code === 'cautious');
      if (flag?.code !== 'cautious') continue;
      yield { path: declaredIn(deliverable, path, context), row: nameOf(deliverable), ...flag.facts };
    }
  },

  say: ({ row, label, derived }) =>
    `${quoted(row)} is declared ${label}, and the record shows ${statusWord(derived)}: nothing is changed for you, but say what the record does not show.`,
});
