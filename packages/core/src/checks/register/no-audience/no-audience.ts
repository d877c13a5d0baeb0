import { findNoAudience } from '../../../register/findings.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const registerNoAudience = defineCheck({
  code: 'register/no-audience',
  documents: ['register'],
  severity: 'advice',
  summary: 'An engagement says whom it asks.',

  *find(register, { asOf }) {
    for (const { at, ...facts } of findNoAudience(register, { asOf }))
      yield { path: `/engagements/${at}`, ...facts };
  },

  say: ({ engagement }) =>
    `${quoted(engagement)} does not say whom it asks: name the audiences or communities, so that nobody is asked twice at once.`,
});
