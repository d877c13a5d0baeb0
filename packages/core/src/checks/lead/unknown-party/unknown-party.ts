import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const leadUnknownParty = defineCheck({
  code: 'lead/unknown-party',
  documents: ['plan'],
  severity: 'error',
  summary: 'Every lead is one of the parties the plan lists.',

  *find(_plan, { rows, parties }) {
    for (const { deliverable, path } of rows) {
      for (const [i, { party, words = '' }] of deliverable.leads.entries()) {
        if (!parties.has(party))
          yield { path: `${path}/leads/${i}/party`, row: nameOf(deliverable), party, words };
      }
    }
  },

  say: ({ row, party, words }) =>
    `${quoted(row)} is led by ${quoted(words === '' ? party : words)}, which the plan does not list among its parties: add the party, or correct the id.`,
});
