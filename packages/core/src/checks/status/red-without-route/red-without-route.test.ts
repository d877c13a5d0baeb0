import { aPlanOf, aProgressUpdate, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { statusRedWithoutRoute } from './red-without-route.js';

const late = aPlanOf([{ due: aTargetDate('2011-12-31'), updates: [aProgressUpdate({ on: '2011-12-20' })] }]);
const row = '/objectives/0/actions/0/deliverables/0';
const red = aProgressUpdate({ on: '2011-12-20', declared: 'red' });

testCheck(statusRedWithoutRoute, {
  passes: {
    'on the day it is due': { in: late, asOf: '2011-12-31' },
    'red with a route': aPlanOf([
      { updates: [{ ...red, routeToGreen: { action: 'Recruit again in the spring' } }] },
    ]),
    'amber with none': aPlanOf([{ updates: [aProgressUpdate({ on: '2011-12-20', declared: 'amber' })] }]),
    'a late row never reported on': { in: aPlanOf([{ due: aTargetDate('2011-12-31') }]), asOf: '2012-01-01' },
    'a row first reported on later': {
      in: aPlanOf([{ due: aTargetDate('2011-12-31'), updates: [aProgressUpdate({ on: '2012-02-01' })] }]),
      asOf: '2012-01-01',
    },
    'a row that was cancelled': aPlanOf([{ lifecycle: 'cancelled', due: aTargetDate('2010-01-01') }]),
  },
  finds: {
    'a row that is late': { in: late, asOf: '2012-01-01', at: [row], facts: { declared: false } },
    'a row declared red': { in: aPlanOf([{ updates: [red] }]), at: [row], facts: { declared: true } },
    'a route that says nothing': {
      in: aPlanOf([{ updates: [{ ...red, routeToGreen: { action: ' ' } }] }]),
      at: [row],
    },
  },
});
