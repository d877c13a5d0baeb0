import { aPlan, anAction, anObjective } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { actionDuplicateRef } from './duplicate-ref.js';

const objective = (id: string, ...refs: (string | undefined)[]) =>
  anObjective({
    id,
    actions: refs.map((ref, i) => anAction({ id: `${id}-${i}`, ...(ref !== undefined && { ref }) })),
  });

testCheck(actionDuplicateRef, {
  passes: {
    'numbers of their own': aPlan({ objectives: [objective('a', '1', '2')] }),
    'numbers that start again under each objective': aPlan({
      objectives: [objective('a', '1', '2'), objective('b', '1', '2')],
    }),
    'actions with no ref': aPlan({ objectives: [objective('a', undefined, undefined, '')] }),
  },
  finds: {
    'the same number twice under one objective, dotted or not': {
      in: aPlan({ objectives: [objective('a', '1', '2.', '2')] }),
      at: ['/objectives/0/actions/2/ref'],
      facts: { otherPath: '/objectives/0/actions/1' },
    },
    'a whole ref used again under another objective': {
      in: aPlan({ objectives: [objective('a', '4.10'), objective('b', '4.10')] }),
      at: ['/objectives/1/actions/0/ref'],
    },
  },
});
