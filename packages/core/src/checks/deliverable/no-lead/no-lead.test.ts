import { aLead, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableNoLead } from './no-lead.js';

testCheck(deliverableNoLead, {
  passes: {
    'a row with a lead': aPlanOf([{ leads: [aLead()] }]),
    'a row led jointly': aPlanOf([{ leads: [aLead({ relation: 'joint' }), aLead({ relation: 'joint' })] }]),
    'a row with a co-ordinator': aPlanOf([{ leads: [aLead({ relation: 'co-ordinator' })] }]),
    'a row that was cancelled': aPlanOf([{ lifecycle: 'cancelled' }]),
    'a row that is complete': aPlanOf([{ lifecycle: 'complete' }]),
  },
  finds: {
    'the two of three rows nobody leads': {
      in: aPlanOf([{ title: 'Panel' }, { leads: [aLead()] }, { ref: '3c', title: 'Diary' }]),
      at: ['/objectives/0/actions/0/deliverables/0/leads', '/objectives/0/actions/0/deliverables/2/leads'],
      facts: { row: 'Panel', helpers: 0 },
    },
    'a row that names only who is asked': {
      in: aPlanOf([{ leads: [aLead({ relation: 'consultee' }), aLead({ relation: 'with' })] }]),
      at: ['/objectives/0/actions/0/deliverables/0/leads'],
      facts: { helpers: 2 },
    },
  },
});
