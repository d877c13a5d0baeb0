import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

/** Relations that make somebody answerable for a row; the others help or are asked. */
const ANSWERABLE = new Set(['lead', 'joint', 'co-ordinator']);

export const deliverableNoLead = defineCheck({
  code: 'deliverable/no-lead',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'Every row names the post, team or organisation that leads it.',

  *find(_plan, { openRows }) {
    for (const { deliverable, path } of openRows) {
      if (deliverable.leads.some(({ relation }) => ANSWERABLE.has(relation))) continue;
      yield { path: `${path}/leads`, row: nameOf(deliverable), helpers: deliverable.leads.length };
    }
  },

  say: ({ row, helpers }) =>
    helpers > 0
      ? `${quoted(row)} says who helps, and not who leads: name the post that answers for it.`
      : `No one is named as leading ${quoted(row)}: name the post, team or organisation that answers for it.`,
});
