import { anOutput, aPlanOf, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableOutsidePeriod } from './outside-period.js';

const period = aTargetDate({ from: '2011-11-01', to: '2016-12-31' });
const due = (day: string) => aPlanOf([{ due: aTargetDate(day) }], { period });
const row = '/objectives/0/actions/0/deliverables/0';

testCheck(deliverableOutsidePeriod, {
  passes: {
    'due on the first day': due('2011-11-01'),
    'due on the last day': due('2016-12-31'),
    'a plan without a period': aPlanOf([{ due: aTargetDate('1999-01-01') }]),
    'a period with no end': aPlanOf([{ due: aTargetDate('2030-01-01') }], {
      period: aTargetDate({ from: '2011-11-01' }),
    }),
    'a window that only begins before the plan': aPlanOf(
      [{ due: aTargetDate({ from: '2011-01-01', to: '2011-12-31' }) }],
      { period },
    ),
    'a row that goes on': aPlanOf([{ due: { words: 'ongoing', kind: 'ongoing' } }], { period }),
  },
  finds: {
    'due the day before it starts': {
      in: due('2011-10-31'),
      at: [`${row}/due`],
      facts: { side: 'before', limit: '2011-11-01' },
    },
    'due the day after it ends': {
      in: due('2017-01-01'),
      at: [`${row}/due`],
      facts: { side: 'after', limit: '2016-12-31' },
    },
    'a last output after the end': {
      in: aPlanOf([{ outputs: [anOutput({ due: aTargetDate('2017-02-01') })] }], { period }),
      at: [row],
    },
  },
});
