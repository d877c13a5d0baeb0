import { levelNamed } from '../../../spectrum/spectrums.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { promisedIn, spectrumsAmong } from '../../promised-in.js';

export const spectrumUnknownLevel = defineCheck({
  code: 'spectrum/unknown-level',
  documents: ['register', 'checklist'],
  severity: 'warning',
  summary: 'A level that is promised is one a spectrum explains.',

  *find(document, { documents }) {
    const spectrums = spectrumsAmong(documents);
    for (const { path, title, level } of promisedIn(document, documents)) {
      if (level === undefined || levelNamed(level, spectrums)) continue;
      yield { path: `${path}/level`, engagement: title, level };
    }
  },

  say: ({ engagement, level }) =>
    `${engagement === '' ? 'The engagement' : quoted(engagement)} promises ${quoted(level)}, which is no level of a spectrum we know: use a level’s name, or check it together with your own spectrum.`,
});
