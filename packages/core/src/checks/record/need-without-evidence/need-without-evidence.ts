import { saysNone } from '../../../record/says-none.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const recordNeedWithoutEvidence = defineCheck({
  code: 'record/need-without-evidence',
  documents: ['record'],
  severity: 'warning',
  summary: 'A need that an engagement answers is shown by evidence.',

  *find({ analyse }) {
    const need = analyse?.need?.trim();
    if (!need || analyse?.evidence?.some((line) => line.trim() !== '' && !saysNone(line))) return;
    yield { path: '/analyse/need', need };
  },

  say: ({ need }) =>
    `Nothing shows the need ${quoted(need)}: add at least one source with its date, best of all what the people themselves said.`,
});
