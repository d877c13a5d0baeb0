import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { repeated } from '../../repeated.js';

export const recordDuplicateId = defineCheck({
  code: 'record/duplicate-id',
  documents: ['record'],
  severity: 'error',
  summary: 'No two methods of a record share an id, and no two outcomes.',

  *find({ plan: { methods = [], outcomes = [] } = {} }) {
    yield* repeated(outcomes, '/plan/outcomes');
    yield* repeated(methods, '/plan/methods');
  },

  say: ({ id, otherPath }) =>
    `The id ${quoted(id)} is already taken at ${otherPath}, so nobody can tell which of the two is meant: give this one an id of its own.`,
});
