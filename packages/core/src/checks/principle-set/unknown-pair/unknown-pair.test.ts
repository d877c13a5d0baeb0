import { aChecklist, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { principleSetUnknownPair } from './unknown-pair.js';

const joined = (own: string, other: string, to = 'gunning') =>
  aPrincipleSet({ crosswalks: [{ with: to, pairs: [{ own, other, strength: 'partly' }] }] });

testCheck(principleSetUnknownPair, {
  passes: {
    'principles both sets have': joined('principle-1', 'adequate-time'),
    'a set nobody brought along': joined('principle-1', 'any', 'elsewhere'),
    'no cross-walk': aPrincipleSet(),
  },
  finds: {
    'a principle its own set does not have': {
      in: joined('timing', 'adequate-time'),
      at: ['/crosswalks/0/pairs/0'],
      facts: { principle: 'timing', set: 'How we engage' },
    },
    'a principle the other set does not have': {
      in: joined('principle-1', 'timing'),
      at: ['/crosswalks/0/pairs/0'],
      facts: { principle: 'timing', set: 'The Gunning principles' },
    },
    'the same, in a set inside a checklist': {
      in: aChecklist({ set: joined('principle-1', 'timing') }),
      at: ['/set/crosswalks/0/pairs/0'],
    },
  },
});
