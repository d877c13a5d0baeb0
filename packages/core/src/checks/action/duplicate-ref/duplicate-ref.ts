import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

/** A ref that names its objective as well ("4.10", "B2") is meant to be the only one in the plan. */
const WHOLE_REF = /[.\-/]\s*\w|[A-Za-z]/;

export const actionDuplicateRef = defineCheck({
  code: 'action/duplicate-ref',
  documents: ['plan'],
  severity: 'error',
  summary: 'No two actions carry the same ref.',

  *find(_plan, { actions }) {
    const seen = new Map<string, { readonly path: string; readonly title: string }>();
    for (const { action, objective, path } of actions) {
      const ref = action.ref?.trim().replace(/[.)]$/, '');
      if (!ref) continue;
      // Numbers may start again under every objective.
      const key = WHOLE_REF.test(ref) ? ref : `${objective.id} ${ref}`;
      const first = seen.get(key);
      if (first)
        yield { path: `${path}/ref`, ref, title: action.title, other: first.title, otherPath: first.path };
      else seen.set(key, { path, title: action.title });
    }
  },

  say: ({ ref, title, other }) =>
    `Two actions are numbered ${ref}: ${quoted(other)} and ${quoted(title)}. Give each a number of its own, so that people can say which one they mean.`,
});
