import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { promisedIn } from '../../promised-in.js';

export const spectrumNoLevel = defineCheck({
  code: 'spectrum/no-level',
  documents: ['register', 'checklist', 'record'],
  severity: 'warning',
  summary: 'Every engagement says how much say people will have.',

  *find(document, { documents }) {
    for (const { path, title, level } of promisedIn(document, documents))
      if (level === undefined) yield { path, engagement: title };
  },

  say: ({ engagement }) =>
    `${engagement === '' ? 'The engagement' : quoted(engagement)} names no level of a spectrum, so nobody knows how much say they have: name one, such as consultation or collaboration, and say it on the page.`,
});
