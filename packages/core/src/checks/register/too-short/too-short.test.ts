import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerTooShort } from './too-short.js';

const open = (opens: string, closes: string) => aRegister({ engagements: [anEngagement({ opens, closes })] });

testCheck(registerTooShort, {
  passes: {
    'exactly four weeks, both days counted': open('2012-02-01', '2012-02-28'),
    'an event of one day': open('2012-02-01', '2012-02-01'),
    'an engagement whose days nobody knows': aRegister(),
  },
  finds: {
    'one day fewer': {
      in: open('2012-02-01', '2012-02-27'),
      at: ['/engagements/0'],
      facts: { days: 27, least: 28 },
    },
    'eight weeks, most of them in the summer holidays': {
      in: open('2024-07-08', '2024-09-01'),
      at: ['/engagements/0'],
      facts: { days: 15, open: 56 },
    },
    'four weeks with a bank holiday': {
      in: open('2024-05-03', '2024-05-30'),
      at: ['/engagements/0'],
      facts: { days: 26, open: 28 },
    },
    'on the day it closes, when it can still be left open': {
      in: open('2012-02-01', '2012-02-20'),
      asOf: '2012-02-20',
      at: ['/engagements/0'],
      facts: { over: false },
    },
    'the day after, when it cannot': {
      in: open('2012-02-01', '2012-02-20'),
      asOf: '2012-02-21',
      at: ['/engagements/0'],
      facts: { over: true },
    },
    'a longer term of the council’s own': {
      in: open('2012-02-01', '2012-03-31'),
      thresholds: { days: 84 },
      at: ['/engagements/0'],
    },
  },
});
