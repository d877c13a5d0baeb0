import { aLead, aParty, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { federationDiffers } from './differs.js';

const council = aPlanOf([{ leads: [aLead({ party: 'council' })] }], {
  id: 'a-council',
  organisation: 'Riverside Council',
  parties: [aParty({ id: 'council', name: 'Riverside Council', kind: 'organisation' })],
});
const partner = (title: string) =>
  aPlanOf([{ title, leads: council.objectives[0]?.actions[0]?.deliverables[0]?.leads ?? [] }], {
    id: 'b-partner',
    organisation: 'Voluntary Action',
    parties: council.parties,
  });

testCheck(federationDiffers, {
  passes: {
    'a plan alone': partner('Panel'),
    'the same words': { in: partner('Residents’ panel'), beside: [council] },
    'the owner’s own file': { in: council, beside: [partner('Panel')] },
  },
  finds: {
    'other words than the owner’s': {
      in: partner('Panel'),
      beside: [council],
      at: ['/objectives/0/actions/0/deliverables/0'],
      facts: { what: 'Residents’ panel', owner: 'Riverside Council', fields: ['title'] },
    },
  },
});
