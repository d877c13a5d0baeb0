import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

/** Notes where an id stands first; where it stood before, says where. */
function noted(first: Map<string, string>, id: string, path: string): string | undefined {
  const otherPath = first.get(id);
  if (otherPath === undefined) first.set(id, path);
  return otherPath;
}

export const planDuplicateId = defineCheck({
  code: 'plan/duplicate-id',
  documents: ['plan'],
  severity: 'error',
  summary: 'No two objectives, actions or rows share an id, and no two parties.',

  *find({ objectives, parties = [] }, { actions, rows }) {
    const [work, people] = [new Map<string, string>(), new Map<string, string>()];
    for (const [i, { id }] of objectives.entries()) {
      const otherPath = noted(work, id, `/objectives/${i}`);
      if (otherPath !== undefined) yield { path: `/objectives/${i}/id`, id, otherPath };
    }
    for (const { action, path } of actions) {
      const otherPath = noted(work, action.id, path);
      if (otherPath !== undefined) yield { path: `${path}/id`, id: action.id, otherPath };
    }
    for (const { deliverable, path } of rows) {
      const otherPath = noted(work, deliverable.id, path);
      if (otherPath !== undefined) yield { path: `${path}/id`, id: deliverable.id, otherPath };
    }
    for (const [i, { id }] of parties.entries()) {
      const otherPath = noted(people, id, `/parties/${i}`);
      if (otherPath !== undefined) yield { path: `/parties/${i}/id`, id, otherPath };
    }
  },

  say: ({ id, otherPath }) =>
    `The id ${quoted(id)} is already taken at ${otherPath}, so nobody can tell which of the two an update or a link means: give this one an id of its own.`,
});
