import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { repeated } from '../../repeated.js';

export const spectrumDuplicateLevel = defineCheck({
  code: 'spectrum/duplicate-level',
  documents: ['spectrum'],
  severity: 'error',
  summary: 'No two levels of a spectrum share an id.',

  *find({ levels }) {
    yield* repeated(levels, '/levels');
  },

  say: ({ id, otherPath }) =>
    `The id ${quoted(id)} is already taken at ${otherPath}, so nobody can tell which of the two is meant: give this one an id of its own.`,
});
