import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';

export const leadShared = defineCheck({
  code: 'lead/shared',
  documents: ['plan'],
  partByPart: true,
  severity: 'warning',
  summary: 'A lead is somebody in particular, not all of a group.',

  *find(_plan, { openRows, parties }) {
    for (const { deliverable, path } of openRows) {
      const { leads } = deliverable;
      for (let i = 0; i < leads.length; i++) {
        const lead = leads[i];
        if (!lead) continue;
        const { party: id, relation, words, everyone } = lead;
        const party = parties.get(id);
        if (relation === 'consultee' || relation === 'supported-by' || !(everyone ?? party?.everyone))
          continue;
        yield { path: `${path}/leads/${i}`, who: words ?? party?.name ?? id, row: nameOf(deliverable) };
      }
    }
  },

  say: ({ who, row }) =>
    `${quoted(row)} is led by ${quoted(who)}, which is nobody in particular: name the one post that answers for it, and keep the others as support.`,
});
