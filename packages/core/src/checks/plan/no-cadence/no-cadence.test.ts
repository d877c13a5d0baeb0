import { aPlan } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { planNoCadence } from './no-cadence.js';

testCheck(planNoCadence, {
  passes: {
    'a plan reported every quarter': aPlan({ cadence: [{ body: 'Engagement group', months: 3 }] }),
  },
  finds: {
    'a plan that says nothing of reporting': { in: aPlan(), at: [''] },
    'a body with no interval': { in: aPlan({ cadence: [{ body: 'Cabinet', months: 0 }] }), at: [''] },
  },
});
