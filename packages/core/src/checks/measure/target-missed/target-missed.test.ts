import type { Measure } from '../../../plan/plan.js';
import { aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { measureTargetMissed } from './target-missed.js';

const measure = (value: number, about: Partial<Measure> = {}): Measure => ({
  text: 'People who answer',
  target: 50,
  tolerance: 0.1,
  direction: 'higher',
  unit: '%',
  readings: [{ on: '2011-12-01', value }],
  ...about,
});
const due = aTargetDate('2011-12-31');
const short = aPlanOf([{ due, measures: [measure(44)] }]);
const at = ['/objectives/0/actions/0/deliverables/0/measures/0'];

testCheck(measureTargetMissed, {
  passes: {
    'on the day its row is due': { in: short, asOf: '2011-12-31' },
    'a target reached': aPlanOf([{ due, measures: [measure(50)] }]),
    'on the edge of its tolerance': aPlanOf([{ due, measures: [measure(45)] }]),
    'nothing read': aPlanOf([{ due, measures: [measure(0, { readings: [] })] }]),
    'an outcome said to be partly achieved': aPlanOf([
      { due, outcomeState: 'partly', measures: [measure(44)] },
    ]),
    'an open row with no date': aPlanOf([{ measures: [measure(44)] }]),
    'a row that was superseded': aPlanOf([{ due, lifecycle: 'superseded', measures: [measure(44)] }]),
  },
  finds: {
    'the day after its row is due': {
      in: short,
      asOf: '2012-01-01',
      at,
      facts: { value: '44%', target: '50%', tolerance: '10%', on: '2011-12-01' },
    },
    'a complete row that says its outcome was achieved': {
      in: aPlanOf([{ lifecycle: 'complete', outcomeState: 'achieved', measures: [measure(44)] }]),
      at,
    },
    'a row that goes on': {
      in: aPlanOf([{ due: { words: 'On-going', kind: 'ongoing' }, measures: [measure(44)] }]),
      at,
    },
  },
});
