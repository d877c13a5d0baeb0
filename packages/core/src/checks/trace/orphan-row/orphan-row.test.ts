import { aDeliverable, anAction, anObjective, aPlan, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { traceOrphanRow } from './orphan-row.js';

const traces = [{ to: 'report-1#rec-1' }];

testCheck(traceOrphanRow, {
  passes: {
    'a plan without traces': aPlanOf([{}, {}]),
    'every row traced': aPlanOf([{ traces }, { traces }]),
    'a row under an action that is traced': aPlan({
      objectives: [
        anObjective({
          actions: [anAction({ traces, deliverables: [aDeliverable(), aDeliverable({ id: 'row-2' })] })],
        }),
      ],
    }),
  },
  finds: {
    'a row without a trace beside one with': {
      in: aPlanOf([{ traces }, { title: 'Posters' }]),
      at: ['/objectives/0/actions/0/deliverables/1'],
      facts: { row: 'Posters' },
    },
  },
});
