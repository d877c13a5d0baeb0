import { counted, quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';

/** Whole organisations and programmes have many hands. */
const MANY_HANDS = new Set(['organisation', 'group', 'programme']);
const LEADS = new Set(['lead', 'joint', 'co-ordinator']);

export const leadOverloaded = defineCheck({
  code: 'lead/overloaded',
  documents: ['plan'],
  severity: 'advice',
  summary: 'No post or team leads more rows than it can report on.',
  thresholds: { rows: 7 },

  *find({ parties = [] }, { openRows }, { rows: limit }) {
    const led = new Map<string, number>();
    for (const { deliverable } of openRows) {
      const { leads } = deliverable;
      for (const lead of leads) {
        // A party named twice leads the row once.
        if (lead !== leads.find(({ party, relation }) => party === lead.party && LEADS.has(relation)))
          continue;
        led.set(lead.party, (led.get(lead.party) ?? 0) + 1);
      }
    }
    for (const [i, { id, name, kind }] of parties.entries()) {
      const rows = led.get(id) ?? 0;
      if (rows > limit && !MANY_HANDS.has(kind ?? '')) yield { path: `/parties/${i}`, name, rows, limit };
    }
  },

  say: ({ name, rows, limit }) =>
    `${quoted(name)} leads ${counted(rows, 'open row')}, more than ${limit}: share some out, or say how all of them will be kept up.`,
});
