import { aPlan, aPlanOf, anAction, anObjective } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { planUntitled } from './untitled.js';

const row = '/objectives/0/actions/0/deliverables/0';
const implied = { id: 'r', title: '', implied: true, outputs: [], leads: [] };

testCheck(planUntitled, {
  passes: {
    'a plan with words everywhere': aPlanOf([{}]),
    'a plan with nothing in it': aPlan(),
  },
  finds: {
    'a row without words': {
      in: aPlanOf([{ ref: '7a', title: ' ' }]),
      at: [`${row}/title`],
      facts: { kind: 'row', name: '7a' },
    },
    'an objective without words': {
      in: aPlan({ objectives: [anObjective({ id: 'first', title: '' })] }),
      at: ['/objectives/0/title'],
      facts: { kind: 'objective', name: 'first' },
    },
    'an action without words, and not the row that stands for it': {
      in: aPlan({
        objectives: [anObjective({ actions: [anAction({ title: '', deliverables: [implied] })] })],
      }),
      at: ['/objectives/0/actions/0/title'],
    },
  },
});
