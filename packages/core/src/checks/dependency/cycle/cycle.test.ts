import { aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { dependencyCycle } from './cycle.js';

const row = (...waitsFor: string[]) => ({
  conditions: waitsFor.map((id) => ({ text: `once ${id} is done`, waitsFor: id })),
});
const at = (i: number) => `/objectives/0/actions/0/deliverables/${i}/conditions`;

testCheck(dependencyCycle, {
  passes: {
    'a chain': aPlanOf([row('row-2'), row('row-3'), {}]),
    'two rows that wait for the same one': aPlanOf([row('row-3'), row('row-3'), {}]),
    'a circle with one link already done': aPlanOf([
      row('row-2'),
      { ...row('row-1'), lifecycle: 'complete' },
    ]),
    'a very long chain': aPlanOf(Array.from({ length: 20_000 }, (_, i) => row(`row-${i + 2}`))),
  },
  finds: {
    'two rows that wait for each other': {
      in: aPlanOf([{}, { title: 'B', ...row('row-3') }, { title: 'C', ...row('row-2') }]),
      at: [at(1)],
      facts: { rows: ['B', 'C'] },
    },
    'a row that waits for itself': { in: aPlanOf([row('row-1')]), at: [at(0)] },
    'a row that waits for its own action': { in: aPlanOf([row('action-1')]), at: [at(0)] },
    'two circles, each once': {
      in: aPlanOf([row('row-2'), row('row-1'), row('row-4'), row('row-5'), row('row-3')]),
      at: [at(0), at(2)],
    },
  },
});
