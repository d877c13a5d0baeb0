import { aChecklist, aPrinciple, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { principleSetDuplicatePrinciple } from './duplicate-principle.js';

const twice = aPrincipleSet({ principles: [aPrinciple(), aPrinciple({ name: 'Timing' })] });

testCheck(principleSetDuplicatePrinciple, {
  passes: {
    'ids of their own': aPrincipleSet({ principles: [aPrinciple(), aPrinciple({ id: 'timing' })] }),
    'a checklist that names its set': aChecklist({ set: 'gunning' }),
  },
  finds: {
    'one id twice': {
      in: twice,
      at: ['/principles/1'],
      facts: { id: 'principle-1', name: 'Timing', other: 'Clear purpose' },
    },
    'one id twice, in a set inside a checklist': {
      in: aChecklist({ set: twice }),
      at: ['/set/principles/1'],
    },
  },
});
