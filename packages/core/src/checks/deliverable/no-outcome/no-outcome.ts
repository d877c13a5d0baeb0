import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

const says = (text: string | undefined) => text !== undefined && text.trim() !== '';

export const deliverableNoOutcome = defineCheck({
  code: 'deliverable/no-outcome',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'Every row says what will be different for people once it is done.',

  *find(_plan, { openRows }) {
    for (const { deliverable, action, path } of openRows) {
      const { outcome, outputs, measures = [] } = deliverable;
      const stated =
        says(outcome) ||
        outputs.some((output) => says(output.outcome)) ||
        measures.some(({ text, wanted, target }) => says(text) || says(wanted) || target !== undefined) ||
        // Where a plan prints an aim beside each row, the aim is the outcome.
        (action.statements ?? []).some(({ where, text }) => where === 'row' && says(text));
      if (!stated) yield { path, row: nameOf(deliverable) };
    }
  },

  say: ({ row }) =>
    `${quoted(row)} does not say what will be different for people once it is done: add the outcome, so that it can be judged.`,
});
