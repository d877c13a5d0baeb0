import { aLead, aParty, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { leadUnknownParty } from './unknown-party.js';

testCheck(leadUnknownParty, {
  passes: {
    'a lead the plan lists': aPlanOf([{ leads: [aLead()] }], { parties: [aParty()] }),
    'a row with no lead': aPlanOf([{}]),
  },
  finds: {
    'the one of two leads the plan does not list': {
      in: aPlanOf([{ leads: [aLead(), aLead({ party: 'parks', words: 'Head of Parks' })] }], {
        parties: [aParty()],
      }),
      at: ['/objectives/0/actions/0/deliverables/0/leads/1/party'],
      facts: { party: 'parks', words: 'Head of Parks' },
    },
  },
});
