import { anAction, anObjective, anOutput, aPlan, aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableNoOutcome } from './no-outcome.js';

const row = '/objectives/0/actions/0/deliverables/0';

testCheck(deliverableNoOutcome, {
  passes: {
    'a row with an outcome': aPlanOf([{ outcome: 'Residents set the agenda' }]),
    'an output with an outcome': aPlanOf([{ outputs: [anOutput({ outcome: 'Residents set the agenda' })] }]),
    'a row with a measure': aPlanOf([{ measures: [{ wanted: '35%' }] }]),
    'an action that prints its aim beside the row': aPlan({
      objectives: [
        anObjective({
          actions: [anAction({ statements: [{ text: 'Give rural parishes a voice', where: 'row' }] })],
        }),
      ],
    }),
    'a row that was superseded': aPlanOf([{ lifecycle: 'superseded' }]),
  },
  finds: {
    'a row with only outputs': { in: aPlanOf([{ title: 'Panel' }]), at: [row], facts: { row: 'Panel' } },
    'an outcome that is only spaces': { in: aPlanOf([{ outcome: '  ' }]), at: [row] },
  },
});
