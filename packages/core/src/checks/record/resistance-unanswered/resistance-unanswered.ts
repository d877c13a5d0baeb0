import { resistanceOf } from '../../../record/resistance.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

export const recordResistanceUnanswered = defineCheck({
  code: 'record/resistance-unanswered',
  documents: ['record'],
  severity: 'warning',
  summary: 'Resistance that is foreseen has an answer.',

  *find(record) {
    for (const { state, pointer, stakeholder, form } of resistanceOf(record)) {
      if (state === 'unanswered') yield { path: pointer, who: stakeholder ?? form ?? '' };
    }
  },

  say: ({ who }) =>
    `Resistance is foreseen (${quoted(who)}), and nothing says what you will do about it: add what you will do before the engagement opens, and who will do it.`,
});
