import { aPlanOf } from '../../../testing/builders.js';
import { aReport } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { traceCycle } from './cycle.js';

const answering = (...ids: string[]) => ({ traces: ids.map((to) => ({ to })) });
const at = (i: number) => `/objectives/0/actions/0/deliverables/${i}/traces/0`;
const strategy = (to: string) => ({ ...aPlanOf([{ id: 's-1', ...answering(to) }]), id: 'strategy' });

testCheck(traceCycle, {
  passes: {
    'a chain': aPlanOf([answering('row-2'), answering('row-3'), {}]),
    'two rows that answer the same one': aPlanOf([answering('row-3'), answering('row-3'), {}]),
    'a row traced to its own action': aPlanOf([answering('action-1')]),
    'a recommendation, an action and a row': {
      in: aPlanOf([answering('report-1#rec-1')]),
      beside: [aReport({ recommendations: [{ id: 'rec-1', text: 'Hold a forum' }] })],
    },
  },
  finds: {
    'a row that answers itself': {
      in: aPlanOf([{ title: 'A', ...answering('row-1') }]),
      at: [at(0)],
      facts: { titles: ['A'] },
    },
    'two rows that answer each other, once': {
      in: aPlanOf([{}, { title: 'B', ...answering('row-3') }, { title: 'C', ...answering('row-2') }]),
      at: [at(1)],
      facts: { titles: ['B', 'C'] },
    },
    'two documents that answer each other, at the first': {
      in: aPlanOf([{ title: 'A', ...answering('strategy#s-1') }]),
      beside: [strategy('plan-1#row-1')],
      at: [at(0)],
    },
  },
});
