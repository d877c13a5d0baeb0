import { aPlanOf, aPlan, anAction, aDeliverable, anObjective } from '../../../testing/builders.js';
import { aReport } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { traceOrphanRecommendation } from './orphan-recommendation.js';

const report = aReport({
  recommendations: [
    { id: 'rec-1', text: 'Hold a forum' },
    { id: 'rec-2', text: 'Train councillors' },
  ],
});
const answering = (...to: string[]) => aPlanOf([{ traces: to.map((id) => ({ to: id })) }]);
const strategy = aPlan({
  id: 'strategy',
  objectives: [
    anObjective({
      actions: [
        anAction({ id: 'one', deliverables: [aDeliverable({ id: 'one-row' })] }),
        anAction({ id: 'two', title: 'Answer everybody', deliverables: [aDeliverable({ id: 'two-row' })] }),
      ],
    }),
  ],
});

testCheck(traceOrphanRecommendation, {
  passes: {
    'every recommendation answered': { in: report, beside: [answering('report-1#rec-1', 'report-1#rec-2')] },
    'a report no plan answers at all': { in: report, beside: [aPlanOf([{}])] },
    'a report by itself': report,
    'an action whose row is answered': {
      in: strategy,
      beside: [answering('strategy#one', 'strategy#two-row')],
    },
  },
  finds: {
    'one recommendation answered and one not': {
      in: report,
      beside: [answering('report-1#rec-1')],
      at: ['/recommendations/1'],
      facts: { kind: 'recommendation', title: 'Train councillors' },
    },
    'an action of a strategy': {
      in: strategy,
      beside: [answering('strategy#one')],
      at: ['/objectives/0/actions/1'],
      facts: { kind: 'action', title: 'Answer everybody' },
    },
  },
});
