import type { Measure } from '../../../plan/plan.js';
import { aPlanOf } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { measureNoBaseline } from './no-baseline.js';

const planWith = (measure: Measure) => aPlanOf([{ measures: [measure] }]);
const at = ['/objectives/0/actions/0/deliverables/0/measures/0'];

testCheck(measureNoBaseline, {
  passes: {
    'a measure that says where it started': planWith({ target: 45, unit: '%', baseline: 0 }),
    'a measure without a target': planWith({ wanted: 'more', unit: '%' }),
    'a count with no direction': planWith({ target: 24, wanted: '24' }),
    'a measure that is to stay': planWith({ target: 45, unit: '%', direction: 'maintain' }),
    'a row that is complete': aPlanOf([{ lifecycle: 'complete', measures: [{ target: 45, unit: '%' }] }]),
  },
  finds: {
    'a share': { in: planWith({ target: 45, unit: '%' }), at, facts: { measure: '45%', target: '45%' } },
    'a count that is to fall': {
      in: planWith({ text: 'Days to answer', target: 56, unit: 'days', direction: 'lower' }),
      at,
      facts: { measure: 'Days to answer', target: '56 days' },
    },
  },
});
