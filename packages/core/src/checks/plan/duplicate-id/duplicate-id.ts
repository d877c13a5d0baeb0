import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { repeated, repeatedAmong } from '../../repeated.js';

export const planDuplicateId = defineCheck({
  code: 'plan/duplicate-id',
  documents: ['plan'],
  severity: 'error',
  summary: 'No two objectives, actions or rows share an id, and no two parties.',

  *find({ objectives, parties = [] }, { actions, rows }) {
    // Where each stands is put down only in a plan that has repeated some: most never do, and a set is soon made.
    const ids = new Set<string>();
    for (const { id } of objectives) ids.add(id);
    for (const { action } of actions) ids.add(action.id);
    for (const { deliverable } of rows) ids.add(deliverable.id);
    if (ids.size < objectives.length + actions.length + rows.length) {
      yield* repeatedAmong([
        ...objectives.map(({ id }, i) => ({ id, path: `/objectives/${i}` })),
        ...actions.map(({ action: { id }, path }) => ({ id, path })),
        ...rows.map(({ deliverable: { id }, path }) => ({ id, path })),
      ]);
    }
    yield* repeated(parties, '/parties');
  },

  say: ({ id, otherPath }) =>
    `The id ${quoted(id)} is already taken at ${otherPath}, so nobody can tell which of the two an update or a link means: give this one an id of its own.`,
});
