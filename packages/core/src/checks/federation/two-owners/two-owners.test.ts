import { aLead, aParty, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { federationTwoOwners } from './two-owners.js';

const council = aPlanOf([{ leads: [aLead({ party: 'council' })] }], {
  id: 'a-council',
  organisation: 'Riverside Council',
  parties: [aParty({ id: 'council', name: 'Riverside Council', kind: 'organisation' })],
});
const claiming = (title: string) =>
  aPlanOf([{ title, owner: 'b-partner' }], { id: 'b-partner', organisation: 'Voluntary Action' });

testCheck(federationTwoOwners, {
  passes: {
    'a plan alone': claiming('Panel'),
    'a row that names another as its owner': {
      in: aPlanOf([{ title: 'Panel', owner: 'a-council' }], { id: 'b-partner' }),
      beside: [council],
    },
  },
  finds: {
    'a row that two files claim': {
      in: claiming('Panel'),
      beside: [council],
      at: ['/objectives/0/actions/0/deliverables/0'],
      facts: { what: 'Residents’ panel', owner: 'Riverside Council', fields: ['title'] },
    },
  },
});
