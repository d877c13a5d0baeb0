import { aPlanOf, aResource, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { resourceUnfunded } from './unfunded.js';

const resources = '/objectives/0/actions/0/deliverables/0/resources';

const dueLastOfYear = aPlanOf([
  { due: aTargetDate('2011-12-31'), resources: [aResource({ state: 'to-be-identified' })] },
]);

testCheck(resourceUnfunded, {
  passes: {
    'money within existing budgets': aPlanOf([{ resources: [aResource()] }]),
    'money that was found': aPlanOf([{ resources: [aResource({ state: 'identified' })] }]),
    'a resource that does not say': aPlanOf([{ resources: [aResource({ state: 'none-stated' })] }]),
    'a row past its due date, which another check finds': { in: dueLastOfYear, asOf: '2012-01-01' },
    'a row that was cancelled': aPlanOf([
      { lifecycle: 'cancelled', resources: [aResource({ state: 'to-be-identified' })] },
    ]),
  },
  finds: {
    'on the day it is due': { in: dueLastOfYear, asOf: '2011-12-31', at: [`${resources}/0`] },
    'money still to be found, and money still to be asked for': {
      in: aPlanOf([
        {
          resources: [
            aResource({ state: 'to-be-identified', words: '£12,500 a year' }),
            aResource(),
            aResource({ state: 'to-be-pursued' }),
          ],
        },
      ]),
      at: [`${resources}/0`, `${resources}/2`],
      facts: { words: '£12,500 a year' },
    },
  },
});
