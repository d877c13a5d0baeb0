import { aChecklist, aPrinciple, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { principleSetUnknownStage } from './unknown-stage.js';

const lost = aPrincipleSet({ principles: [aPrinciple({ stage: 'review' })] });

testCheck(principleSetUnknownStage, {
  passes: {
    'a stage of the set': aPrincipleSet(),
    'a checklist that names its set': aChecklist({ set: 'gunning' }),
  },
  finds: {
    'a stage the set does not have': {
      in: lost,
      at: ['/principles/0'],
      facts: { name: 'Clear purpose', stage: 'review', stages: ['planning'] },
    },
    'the same, in a set inside a checklist': { in: aChecklist({ set: lost }), at: ['/set/principles/0'] },
  },
});
