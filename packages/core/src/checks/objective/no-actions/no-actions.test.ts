import { aPlan, anObjective } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { objectiveNoActions } from './no-actions.js';

testCheck(objectiveNoActions, {
  passes: {
    'an objective with an action': aPlan(),
    'a plan with no objectives yet': aPlan({ objectives: [] }),
  },
  finds: {
    'the one objective of two that has no actions': {
      in: aPlan({
        objectives: [
          anObjective(),
          anObjective({ id: 'objective-2', ref: '2', title: 'Listen better', actions: [] }),
        ],
      }),
      at: ['/objectives/1'],
      facts: { objective: '2 Listen better' },
    },
  },
});
