import { aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableEndsBeforeStart } from './ends-before-start.js';

const due = aTargetDate('2011-09-30');
const at = ['/objectives/0/actions/0/deliverables/0/due'];

testCheck(deliverableEndsBeforeStart, {
  passes: {
    'a row begun and due on one day': aPlanOf([{ start: due, due }]),
    'a row due the day after it begins': aPlanOf([{ start: aTargetDate('2011-09-29'), due }]),
    'a start somewhere in the month it is due': aPlanOf([
      { start: aTargetDate({ from: '2011-09-01', to: '2011-09-30' }), due },
    ]),
    'a row without a start': aPlanOf([{ due }]),
    'a row that goes on without an end': aPlanOf([
      { start: due, due: aTargetDate({ words: 'ongoing', kind: 'ongoing' }) },
    ]),
  },
  finds: {
    'a row due the day before it begins': {
      in: aPlanOf([{ start: aTargetDate('2011-10-01'), due }]),
      at,
      facts: { start: '2011-10-01', end: '2011-09-30' },
    },
    'a window that stands back to front': {
      in: aPlanOf([{ due: aTargetDate({ from: '2012-03-01', to: '2011-09-30' }) }]),
      at,
      facts: { start: '2012-03-01', end: '2011-09-30' },
    },
  },
});
