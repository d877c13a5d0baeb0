import { aPlanOf, aStep, aTargetDate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { stepAfterDue } from './after-due.js';

const plan = (...steps: Parameters<typeof aStep>[0][]) =>
  aPlanOf([{ due: aTargetDate('2010-12-31'), steps: steps.map((step) => aStep(step)) }]);
const steps = '/objectives/0/actions/0/deliverables/0/steps';

testCheck(stepAfterDue, {
  passes: {
    'a step on the day the row is due': plan({ due: aTargetDate('2010-12-31') }),
    'steps with no dates': plan({}, {}),
    'a step that is done': plan({ due: aTargetDate('2011-05-01'), doneOn: '2010-11-01' }),
    'a window that only ends later': plan({ due: aTargetDate({ from: '2010-10-01', to: '2011-03-31' }) }),
  },
  finds: {
    'a step the day after': {
      in: plan({}, { due: aTargetDate('2011-01-01') }),
      at: [`${steps}/1`],
      facts: { first: '2011-01-01' },
    },
    'a step inside a step': {
      in: plan({ steps: [{ text: 'Test the toolkit', due: aTargetDate('2011-02-01') }] }),
      at: [`${steps}/0/steps/0`],
      facts: { step: 'Test the toolkit' },
    },
  },
});
