import { aPlanOf } from '../../../testing/builders.js';
import { anIndicatorSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { indicatorUnknown } from './unknown.js';

const tagged = (code: string, set?: string) =>
  aPlanOf([{ indicators: [{ code, ...(set !== undefined && { set }) }] }]);

testCheck(indicatorUnknown, {
  passes: {
    'an indicator of a shipped set': tagged('NI 4'),
    'the same, written without its space': tagged('NI4'),
    'an indicator the plan defines': {
      ...tagged('CE 1'),
      indicators: [{ code: 'CE 1', title: 'Panel members under 25' }],
    },
    'an indicator of a set beside the plan': {
      in: tagged('CE 1'),
      beside: [anIndicatorSet({ id: 'ours', indicators: [{ code: 'CE 1' }] })],
    },
    'an indicator of a set nobody brought along': tagged('CE 1', 'county-set'),
    'a row with no tags': aPlanOf([{}]),
  },
  finds: {
    'a code no set knows': {
      in: tagged('NI 4999'),
      at: ['/objectives/0/actions/0/deliverables/0/indicators/0'],
      facts: { indicator: 'NI 4999' },
    },
  },
});
