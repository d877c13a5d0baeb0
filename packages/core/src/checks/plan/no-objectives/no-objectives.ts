import { defineCheck } from '../../define-check.js';

export const planNoObjectives = defineCheck({
  code: 'plan/no-objectives',
  documents: ['plan'],
  severity: 'warning',
  summary: 'A plan has at least one objective, theme or phase.',

  *find({ objectives }) {
    if (objectives.length === 0) yield { path: '/objectives' };
  },

  say: () =>
    'The plan has no objectives, so nothing in it can be counted, reported on or late: add an objective, a theme or a phase, and what is to be done for it.',
});
