import { aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableBaselineUnexplained } from './baseline-unexplained.js';

const [baseline, due] = [aTargetDate('2011-09-30'), aTargetDate('2011-12-31')];
const at = ['/objectives/0/actions/0/deliverables/0/baseline'];
const recorded = aPlanOf([{ baseline, due, revisions: [{ from: baseline, to: due, on: '2011-09-01' }] }]);

testCheck(deliverableBaselineUnexplained, {
  passes: {
    'a date that is the one first promised': aPlanOf([{ baseline: due, due }]),
    'a row without a baseline': aPlanOf([{ due }]),
    'a change on record': recorded,
    'the day before a change on record, when the first date still held': { in: recorded, asOf: '2011-08-31' },
    'a baseline nobody can read': aPlanOf([{ baseline: { words: 'soon', kind: 'unparsed' }, due }]),
  },
  finds: {
    'a later date': { in: aPlanOf([{ baseline, due }]), at, facts: { days: 92, due: '2011-12-31' } },
    'an earlier date': { in: aPlanOf([{ baseline: due, due: baseline }]), at, facts: { days: -92 } },
  },
});
