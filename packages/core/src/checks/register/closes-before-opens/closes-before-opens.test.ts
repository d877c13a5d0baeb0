import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerClosesBeforeOpens } from './closes-before-opens.js';

const closing = (closes: string) =>
  aRegister({ engagements: [anEngagement({ opens: '2012-02-01', closes })] });

testCheck(registerClosesBeforeOpens, {
  passes: {
    'on the day it opens': closing('2012-02-01'),
    'a day nobody has set': aRegister(),
  },
  finds: {
    'the day before it opens': {
      in: closing('2012-01-31'),
      at: ['/engagements/0/closes'],
      facts: { opens: '2012-02-01', closes: '2012-01-31' },
    },
  },
});
