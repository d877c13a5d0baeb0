import { anOutput, aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableVagueDue } from './vague-due.js';

const year = aTargetDate({ words: '2012', kind: 'year', from: '2012-01-01', to: '2012-12-31' });
const row = '/objectives/0/actions/0/deliverables/0';

testCheck(deliverableVagueDue, {
  passes: {
    'a month': aPlanOf([
      { due: aTargetDate({ words: 'Jan 2012', kind: 'month', from: '2012-01-01', to: '2012-01-31' }) },
    ]),
    'a financial year': aPlanOf([
      {
        due: aTargetDate({ words: '2011/12', kind: 'financial-year', from: '2011-04-01', to: '2012-03-31' }),
      },
    ]),
    'no date at all': aPlanOf([{}]),
    'a year for work that is complete': aPlanOf([{ due: year, lifecycle: 'complete' }]),
  },
  finds: {
    'a bare year': {
      in: aPlanOf([{ due: year }]),
      at: [`${row}/due`],
      facts: { words: '2012', lastDay: '2012-12-31' },
    },
    'two bare years in one cell, once': {
      in: aPlanOf([
        {
          due: {
            words: '2012 2012',
            kind: 'several',
            from: '2012-01-01',
            to: '2012-12-31',
            parts: [year, year],
          },
        },
      ]),
      at: [`${row}/due`],
    },
    'a bare year on an output': {
      in: aPlanOf([{ due: aTargetDate(), outputs: [anOutput(), anOutput({ due: year })] }]),
      at: [`${row}/outputs/1/due`],
    },
  },
});
