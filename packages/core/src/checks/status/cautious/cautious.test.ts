import { aPlanOf, aProgressUpdate, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { statusCautious } from './cautious.js';

const declared = (level: string, progress: 'little' | 'on-target') =>
  aPlanOf([
    {
      due: aTargetDate('2012-06-30'),
      updates: [aProgressUpdate({ on: '2011-12-20', declared: level, progress })],
    },
  ]);

testCheck(statusCautious, {
  passes: {
    'green, and on target': declared('green', 'on-target'),
    'red, and little progress': declared('red', 'little'),
    'a row nobody declared': aPlanOf([{}]),
  },
  finds: {
    'red, and on target': {
      in: declared('red', 'on-target'),
      at: ['/objectives/0/actions/0/deliverables/0/updates/0'],
      facts: { derived: 'good' },
    },
  },
});
