import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordOutcomeWithoutIndicator } from './outcome-without-indicator.js';

const outcome = (...indicators: string[]) => ({
  id: 'o-1',
  text: 'More people join in',
  indicators: indicators.map((text) => ({ text })),
});

testCheck(recordOutcomeWithoutIndicator, {
  passes: {
    'an outcome with an indicator': aRecord({ plan: { outcomes: [outcome('', 'Members under 25')] } }),
    'a record not yet planned': aRecord(),
  },
  finds: {
    'the outcome of two that has none': {
      in: aRecord({ plan: { outcomes: [outcome('Members under 25'), outcome()] } }),
      at: ['/plan/outcomes/1'],
      facts: { outcome: 'More people join in' },
    },
    'an indicator that is blank': {
      in: aRecord({ plan: { outcomes: [outcome(' ')] } }),
      at: ['/plan/outcomes/0'],
    },
  },
});
