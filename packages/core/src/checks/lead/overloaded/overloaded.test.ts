import { aLead, aParty, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { leadOverloaded } from './overloaded.js';

const rows = (n: number, row: Parameters<typeof aPlanOf>[0][number] = { leads: [aLead()] }) =>
  Array.from({ length: n }, () => row);
const parties = [aParty({ id: 'party-0', name: 'Policy Officer' }), aParty()];

testCheck(leadOverloaded, {
  passes: {
    'exactly as many as allowed': aPlanOf(rows(7), { parties }),
    'rows it only supports': aPlanOf(rows(9, { leads: [aLead({ relation: 'supported-by' })] }), { parties }),
    'rows that are complete': aPlanOf([...rows(7), { leads: [aLead()], lifecycle: 'complete' }], { parties }),
    'a whole organisation': aPlanOf(rows(20), { parties: [aParty({ kind: 'organisation' })] }),
    'a post named twice in one row': aPlanOf(rows(4, { leads: [aLead(), aLead({ relation: 'joint' })] }), {
      parties,
    }),
  },
  finds: {
    'one row more': {
      in: aPlanOf(rows(8), { parties }),
      at: ['/parties/1'],
      facts: { name: 'Engagement Manager', rows: 8, limit: 7 },
    },
    'a lower limit of the council’s own': {
      in: aPlanOf(rows(3), { parties }),
      thresholds: { rows: 2 },
      at: ['/parties/1'],
    },
  },
});
