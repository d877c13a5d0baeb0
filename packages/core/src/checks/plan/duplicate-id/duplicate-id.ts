import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { NONE } from '../../none.js';

/** An id that stood somewhere before. Nearly none did, so what is given back is made only then. */
function taken(first: Map<string, string>, id: string, path: string) {
  const otherPath = first.get(id);
  if (otherPath !== undefined) return [{ path: `${path}/id`, id, otherPath }];
  first.set(id, path);
  return NONE;
}

export const planDuplicateId = defineCheck({
  code: 'plan/duplicate-id',
  documents: ['plan'],
  severity: 'error',
  summary: 'No two objectives, actions or rows share an id, and no two parties.',

  *find({ objectives, parties = [] }, { actions, rows }) {
    const [work, people] = [new Map<string, string>(), new Map<string, string>()];
    for (const [i, { id }] of objectives.entries()) yield* taken(work, id, `/objectives/${i}`);
    for (const { action, path } of actions) yield* taken(work, action.id, path);
    for (const { deliverable, path } of rows) yield* taken(work, deliverable.id, path);
    for (const [i, { id }] of parties.entries()) yield* taken(people, id, `/parties/${i}`);
  },

  say: ({ id, otherPath }) =>
    `The id ${quoted(id)} is already taken at ${otherPath}, so nobody can tell which of the two an update or a link means: give this one an id of its own.`,
});
