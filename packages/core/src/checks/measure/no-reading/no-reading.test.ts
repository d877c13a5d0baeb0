import { aPlanOf, aProgressUpdate, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { measureNoReading } from './no-reading.js';

const measures = [{ text: 'People who answer', target: 45, unit: '%' }];
const due = aPlanOf([{ due: aTargetDate('2011-12-31'), measures }]);
const ongoing = { words: 'On-going', kind: 'ongoing' as const };
const at = ['/objectives/0/actions/0/deliverables/0/measures/0'];
const row = { due: aTargetDate('2011-12-31') };

testCheck(measureNoReading, {
  passes: {
    'on the day its row is due': { in: due, asOf: '2011-12-31' },
    'a measure that was read': aPlanOf([
      { ...row, measures: [{ target: 45, readings: [{ on: '2011-12-01', value: 3 }] }] },
    ]),
    'a measure without a target': aPlanOf([{ ...row, measures: [{ text: 'People who answer' }] }]),
    'a row that goes on and was never reported on': aPlanOf([{ due: ongoing, measures }]),
    'a row with no date': aPlanOf([{ measures }]),
    'a row that was cancelled': aPlanOf([{ ...row, lifecycle: 'cancelled', measures }]),
  },
  finds: {
    'the day after its row is due': {
      in: due,
      asOf: '2012-01-01',
      at,
      facts: { because: 'late', target: '45%' },
    },
    'a reading of a later day only': {
      in: aPlanOf([{ ...row, measures: [{ target: 45, readings: [{ on: '2012-01-02', value: 3 }] }] }]),
      at,
      facts: { measure: '45' },
    },
    'a complete row, before its date': {
      in: aPlanOf([{ due: aTargetDate('2012-06-30'), lifecycle: 'complete', measures }]),
      at,
      facts: { because: 'complete' },
    },
    'a row that goes on and is reported on': {
      in: aPlanOf([{ due: ongoing, measures, updates: [aProgressUpdate({ on: '2011-12-20' })] }]),
      at,
      facts: { because: 'ongoing' },
    },
  },
});
