import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const objectiveNoActions = defineCheck({
  code: 'objective/no-actions',
  documents: ['plan'],
  severity: 'warning',
  summary: 'Every objective has at least one action.',

  *find({ objectives }) {
    for (const [i, objective] of objectives.entries()) {
      if (objective.actions.length === 0) yield { path: `/objectives/${i}`, objective: nameOf(objective) };
    }
  },

  say: ({ objective }) => `Nothing is planned under ${quoted(objective)}: add an action, or leave it out.`,
});
