import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerFeedbackHalfTold } from './feedback-half-told.js';

const told = (result: NonNullable<Parameters<typeof anEngagement>[0]>['result']) =>
  aRegister({ engagements: [anEngagement({ result })] });

testCheck(registerFeedbackHalfTold, {
  passes: {
    'both parts': told({ said: 'Open later.', did: 'It opens at ten.' }),
    'nothing told yet': aRegister(),
    'a draft with only the question': told({ asked: 'When should it open?' }),
    'one that is published tomorrow': {
      in: told({ said: 'Open later.', on: '2012-01-02' }),
      asOf: '2012-01-01',
    },
  },
  finds: {
    'what people said, and no more': {
      in: told({ said: 'Open later.', did: ' ' }),
      at: ['/engagements/0/result'],
      facts: { lacks: 'did' },
    },
    'what was done, and no more, on the day it is published': {
      in: told({ did: 'It opens at ten.', on: '2012-01-01' }),
      asOf: '2012-01-01',
      at: ['/engagements/0/result'],
      facts: { lacks: 'said' },
    },
  },
});
