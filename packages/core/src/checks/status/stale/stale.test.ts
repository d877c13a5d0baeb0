import { aPlanOf, aProgressUpdate, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { statusStale } from './stale.js';

const updated = (on: string, row = {}) =>
  aPlanOf([{ updates: [aProgressUpdate({ on: '2011-01-05' }), aProgressUpdate({ on })], ...row }]);

testCheck(statusStale, {
  passes: {
    'an update a quarter and its grace ago': { in: updated('2011-09-17'), asOf: '2011-12-31' },
    'a row never reported on': aPlanOf([{}]),
    'a row that is complete': updated('2011-02-01', { lifecycle: 'complete' }),
    'a row that starts later': updated('2011-02-01', { start: aTargetDate('2012-06-01') }),
    'a status printed without a date': aPlanOf([{ updates: [{ declared: 'green' }] }]),
  },
  finds: {
    'an update one day older': {
      in: updated('2011-09-15'),
      asOf: '2011-12-31',
      at: ['/objectives/0/actions/0/deliverables/0'],
      facts: { on: '2011-09-15', months: 3, days: 14 },
    },
    'the shortest of two intervals, missed': {
      in: aPlanOf([{ updates: [aProgressUpdate({ on: '2011-11-01' })] }], {
        cadence: [
          { body: 'Cabinet', months: 6 },
          { body: 'Engagement group', months: 1 },
        ],
      }),
      at: ['/objectives/0/actions/0/deliverables/0'],
      facts: { months: 1 },
    },
  },
});
