import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { squeezed } from '../../same-name.js';

export const leadUnknownParty = defineCheck({
  code: 'lead/unknown-party',
  documents: ['plan'],
  partByPart: true,
  severity: 'error',
  summary: 'Every lead is one of the parties the plan lists.',

  *find(_plan, { rows, parties }) {
    for (const { deliverable, path } of rows) {
      const { leads } = deliverable;
      for (let i = 0; i < leads.length; i++) {
        const lead = leads[i];
        if (!lead || parties.has(lead.party)) continue;
        const { party, words = '' } = lead;
        yield { path: `${path}/leads/${i}/party`, row: nameOf(deliverable), party, words };
      }
    }
  },

  say: ({ row, party, words }) =>
    `${quoted(row)} is led by ${quoted(words === '' ? party : words)}, which the plan does not list among its parties: add the party, or correct the id.`,

  fix({ path, party, words }, { parties = [] }) {
    const written = new Set([party, words].map(squeezed));
    const meant = parties.filter(({ name, aliases = [] }) =>
      [name, ...aliases].some((one) => written.has(squeezed(one))),
    );
    const [only] = meant;
    return only && meant.length === 1 ? [{ path, value: only.id }] : [];
  },
});
