import { anObjective, aPlan } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { planNoObjectives } from './no-objectives.js';

testCheck(planNoObjectives, {
  passes: {
    'one objective': aPlan(),
    'an objective nothing is done for yet': aPlan({ objectives: [anObjective({ actions: [] })] }),
  },
  finds: { none: { in: aPlan({ objectives: [] }), at: ['/objectives'] } },
});
