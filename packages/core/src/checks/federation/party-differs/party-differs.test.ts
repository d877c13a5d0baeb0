import { aLead, aParty, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { federationPartyDiffers } from './party-differs.js';

const council = aPlanOf([{ leads: [aLead({ party: 'council' })] }], {
  id: 'a-council',
  organisation: 'Riverside Council',
  parties: [aParty({ id: 'council', name: 'Riverside Council', kind: 'organisation' })],
});
const calling = (name: string) =>
  aPlanOf([{ id: 'row-9' }], { id: 'b-partner', parties: [aParty({ id: 'council', name })] });

testCheck(federationPartyDiffers, {
  passes: {
    'a plan alone': calling('Library'),
    'the same name, spelt otherwise': { in: calling('RIVERSIDE  COUNCIL'), beside: [council] },
  },
  finds: {
    'another party under the id': {
      in: calling('Library'),
      beside: [council],
      at: ['/parties/0'],
      facts: { id: 'council', name: 'Library', other: 'Riverside Council' },
    },
  },
});
