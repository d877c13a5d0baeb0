import { aPlanOf, aResource } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { resourceUnfunded } from './unfunded.js';

const resources = '/objectives/0/actions/0/deliverables/0/resources';

testCheck(resourceUnfunded, {
  passes: {
    'money within existing budgets': aPlanOf([{ resources: [aResource()] }]),
    'money that was found': aPlanOf([{ resources: [aResource({ state: 'identified' })] }]),
    'a resource that does not say': aPlanOf([{ resources: [aResource({ state: 'none-stated' })] }]),
    'a row that was cancelled': aPlanOf([
      { lifecycle: 'cancelled', resources: [aResource({ state: 'to-be-identified' })] },
    ]),
  },
  finds: {
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
