import { aDeliverable, anAction, anObjective, aParty, aPlan, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { planDuplicateId } from './duplicate-id.js';

testCheck(planDuplicateId, {
  passes: {
    'ids of their own': aPlanOf([{}, {}]),
    'a party named as a row is': { ...aPlanOf([{}]), parties: [aParty({ id: 'row-1' })] },
  },
  finds: {
    'two rows, far apart': {
      in: aPlan({
        objectives: [
          anObjective({
            id: 'a',
            actions: [anAction({ id: 'a-1', deliverables: [aDeliverable({ id: 'x' })] })],
          }),
          anObjective({
            id: 'b',
            actions: [anAction({ id: 'b-1', deliverables: [aDeliverable({ id: 'x' })] })],
          }),
        ],
      }),
      at: ['/objectives/1/actions/0/deliverables/0/id'],
      facts: { otherPath: '/objectives/0/actions/0/deliverables/0' },
    },
    'an action and its row': {
      in: aPlan({
        objectives: [
          anObjective({ actions: [anAction({ id: 'x', deliverables: [aDeliverable({ id: 'x' })] })] }),
        ],
      }),
      at: ['/objectives/0/actions/0/deliverables/0/id'],
    },
    'two parties': {
      in: aPlan({ parties: [aParty(), aParty({ name: 'Policy Officer' })] }),
      at: ['/parties/1/id'],
    },
  },
});
