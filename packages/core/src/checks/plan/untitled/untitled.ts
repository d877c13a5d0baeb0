import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

const isBlank = (title: string) => title.trim() === '';

export const planUntitled = defineCheck({
  code: 'plan/untitled',
  documents: ['plan'],
  severity: 'error',
  summary: 'Every objective, action and row says what it is.',

  *find({ objectives }, { actions, rows }) {
    for (const [i, { title, ref, id }] of objectives.entries())
      if (isBlank(title))
        yield { path: `/objectives/${i}/title`, kind: 'objective' as const, name: ref ?? id };
    for (const { action, path } of actions)
      if (isBlank(action.title))
        yield { path: `${path}/title`, kind: 'action' as const, name: action.ref ?? action.id };
    for (const { action, deliverable, path } of rows) {
      const { title, implied, ref, id } = deliverable;
      // A row that stands for its action has no words of its own to miss.
      if (isBlank(title) && !(implied === true && isBlank(action.title)))
        yield { path: `${path}/title`, kind: 'row' as const, name: ref ?? id };
    }
  },

  say: ({ kind, name }) =>
    `The ${kind} ${quoted(name)} has no words, so nobody can tell what it is: say what will be done.`,
});
