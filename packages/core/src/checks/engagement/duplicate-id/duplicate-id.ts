import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { repeated } from '../../repeated.js';

export const engagementDuplicateId = defineCheck({
  code: 'engagement/duplicate-id',
  documents: ['register'],
  severity: 'error',
  summary: 'No two engagements of a register share an id, and no two areas.',

  *find({ engagements, areas = [] }) {
    yield* repeated(engagements, '/engagements');
    yield* repeated(areas, '/areas');
  },

  say: ({ id, otherPath }) =>
    `The id ${quoted(id)} is already taken at ${otherPath}, so nobody can tell which of the two is meant: give this one an id of its own.`,
});
