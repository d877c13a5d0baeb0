import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerDecisionBeforeClose } from './decision-before-close.js';

const decided = (decisionOn: string) =>
  aRegister({ engagements: [anEngagement({ closes: '2012-03-31', decisionOn })] });

testCheck(registerDecisionBeforeClose, {
  passes: {
    'the day after it closes': decided('2012-04-01'),
    'a decision nobody has set': aRegister({ engagements: [anEngagement({ closes: '2012-03-31' })] }),
  },
  finds: {
    'on the day it closes': {
      in: decided('2012-03-31'),
      at: ['/engagements/0/decisionOn'],
      facts: { closes: '2012-03-31' },
    },
    'on the day itself': {
      in: decided('2012-03-30'),
      asOf: '2012-03-30',
      at: ['/engagements/0/decisionOn'],
      facts: { over: false },
    },
    'once it was taken': {
      in: decided('2012-03-30'),
      asOf: '2012-03-31',
      at: ['/engagements/0/decisionOn'],
      facts: { over: true },
    },
    'the day before it closes': { in: decided('2012-03-30'), at: ['/engagements/0/decisionOn'] },
  },
});
