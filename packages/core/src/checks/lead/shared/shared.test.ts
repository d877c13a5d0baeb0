import { aLead, aParty, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { leadShared } from './shared.js';

const heads = [aParty({ id: 'heads', name: 'Heads of Service', everyone: true })];
const lead = '/objectives/0/actions/0/deliverables/0/leads/0';

testCheck(leadShared, {
  passes: {
    'one post': aPlanOf([{ leads: [aLead()] }], { parties: [aParty()] }),
    'two posts jointly': aPlanOf([
      { leads: [aLead({ relation: 'joint' }), aLead({ relation: 'joint', party: 'party-2' })] },
    ]),
    'a whole group in support': aPlanOf([{ leads: [aLead({ party: 'heads', relation: 'supported-by' })] }], {
      parties: heads,
    }),
    'a group a row does not mean as a whole': aPlanOf(
      [{ leads: [aLead({ party: 'heads', everyone: false })] }],
      { parties: heads },
    ),
  },
  finds: {
    'a party that is everyone': {
      in: aPlanOf([{ leads: [aLead({ party: 'heads' })] }], { parties: heads }),
      at: [lead],
      facts: { who: 'Heads of Service' },
    },
    'a lead written as everyone': {
      in: aPlanOf([{ leads: [aLead({ words: 'All HoS', everyone: true })] }], { parties: [aParty()] }),
      at: [lead],
      facts: { who: 'All HoS' },
    },
  },
});
