import { aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { dependencyLate } from './late.js';

const waits = { conditions: [{ text: 'once the panel is set up', waitsFor: 'row-2' }] };
const plan = (due: string, other: Parameters<typeof aPlanOf>[0][number]) =>
  aPlanOf([
    { ...waits, due: aTargetDate(due) },
    { title: 'Panel', ...other },
  ]);
const at = ['/objectives/0/actions/0/deliverables/0/conditions/0'];

testCheck(dependencyLate, {
  passes: {
    'both due on the same day': plan('2012-06-30', { due: aTargetDate('2012-06-30') }),
    'the other is complete': plan('2012-06-30', { due: aTargetDate('2011-06-30'), lifecycle: 'complete' }),
    'the other has no date': plan('2012-06-30', {}),
    'the other is due today': {
      in: plan('2012-06-30', { due: aTargetDate('2012-01-01') }),
      asOf: '2012-01-01',
    },
    'a condition that waits for no row': aPlanOf([{ conditions: [{ text: 'subject to funding' }] }]),
    'an id the plan does not know': aPlanOf([{ conditions: [{ text: 'later', waitsFor: 'elsewhere' }] }]),
  },
  finds: {
    'the other is due a day later': {
      in: plan('2012-06-30', { due: aTargetDate('2012-07-01') }),
      at,
      facts: { because: 'due-later', day: '2012-07-01', other: 'Panel' },
    },
    'the other was due yesterday': {
      in: plan('2012-06-30', { due: aTargetDate('2011-12-31') }),
      asOf: '2012-01-01',
      at,
      facts: { because: 'overdue' },
    },
    'an undated row that waits for a late one': {
      in: aPlanOf([waits, { due: aTargetDate('2011-06-30') }]),
      at,
    },
  },
});
