import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const planDuplicateId = defineCheck({
  code: 'plan/duplicate-id',
  documents: ['plan'],
  severity: 'error',
  summary: 'No two objectives, actions or rows share an id, and no two parties.',

  *find({ objectives, parties = [] }, { actions, rows }) {
    const work = [
      ...objectives.map(({ id }, i) => ({ id, path: `/objectives/${i}` })),
      ...actions.map(({ action, path }) => ({ id: action.id, path })),
      ...rows.map(({ deliverable, path }) => ({ id: deliverable.id, path })),
    ];
    for (const list of [work, parties.map(({ id }, i) => ({ id, path: `/parties/${i}` }))]) {
      const first = new Map<string, string>();
      for (const { id, path } of list) {
        const otherPath = first.get(id);
        if (otherPath === undefined) first.set(id, path);
        else yield { path: `${path}/id`, id, otherPath };
      }
    }
  },

  say: ({ id, otherPath }) =>
    `The id ${quoted(id)} is already taken at ${otherPath}, so nobody can tell which of the two an update or a link means: give this one an id of its own.`,
});
