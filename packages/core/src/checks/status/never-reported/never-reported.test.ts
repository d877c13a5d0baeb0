import { aPlanOf, aProgressUpdate, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { statusNeverReported } from './never-reported.js';

const quarterly = {
  cadence: [{ body: 'Engagement group', months: 3 }],
  period: aTargetDate({ from: '2011-09-01', to: '2016-03-31' }),
};
const silent = aPlanOf([{ due: aTargetDate('2013-03-31') }], quarterly);
const row = '/objectives/0/actions/0/deliverables/0';

testCheck(statusNeverReported, {
  passes: {
    'on the last day of grace of the first cadence': { in: silent, asOf: '2011-12-15' },
    'a row that was reported on': aPlanOf([{ updates: [aProgressUpdate({ on: '2011-10-01' })] }], quarterly),
    'a status printed without a date': aPlanOf([{ updates: [{ declared: 'green' }] }], quarterly),
    'a row whose start nobody knows': aPlanOf([{}]),
    'a row that starts later': aPlanOf([{ start: aTargetDate('2012-06-01') }], quarterly),
    'on the day it is due': { in: aPlanOf([{ due: aTargetDate('2012-01-01') }]), asOf: '2012-01-01' },
  },
  finds: {
    'the day after the grace is over': {
      in: silent,
      asOf: '2011-12-16',
      at: [row],
      facts: { since: 'start', day: '2011-09-01', months: 3, days: 14 },
    },
    'a row that is late and whose start nobody knows': {
      in: aPlanOf([{ due: aTargetDate('2011-12-31') }]),
      asOf: '2012-01-01',
      at: [row],
      facts: { since: 'due' },
    },
    'an update that comes only later': {
      in: aPlanOf([{ updates: [aProgressUpdate({ on: '2012-03-01' })] }], quarterly),
      asOf: '2012-01-01',
      at: [row],
    },
  },
});
