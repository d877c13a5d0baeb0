import { expect } from 'vitest';
import { aChecklist, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistUnknownSet } from './unknown-set.js';

testCheck(checklistUnknownSet, {
  passes: {
    'a shipped set': aChecklist({ set: 'gunning' }),
    'a set inside the checklist': aChecklist({ set: aPrincipleSet() }),
    'a set checked together with it': {
      in: aChecklist({ set: 'ours' }),
      beside: [aPrincipleSet({ id: 'ours' })],
    },
  },
  finds: {
    'a set nobody brought along': {
      in: aChecklist({ set: 'Gunning' }),
      beside: [aPrincipleSet({ id: 'ours' })],
      at: ['/set'],
      facts: { set: 'Gunning', known: expect.arrayContaining(['ours', 'gunning']) as unknown },
    },
  },
});
