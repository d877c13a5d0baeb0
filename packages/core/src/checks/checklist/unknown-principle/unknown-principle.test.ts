import { aChecklist, anAnswer, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistUnknownPrinciple } from './unknown-principle.js';

testCheck(checklistUnknownPrinciple, {
  passes: {
    'answers to principles of the set': aChecklist({ set: aPrincipleSet(), answers: [anAnswer()] }),
    'a set nobody knows': aChecklist({ set: 'elsewhere', answers: [anAnswer()] }),
    'a set checked together with it': {
      in: aChecklist({ set: 'ours', answers: [anAnswer()] }),
      beside: [aPrincipleSet({ id: 'ours' })],
    },
  },
  finds: {
    'an answer to another set’s principle': {
      in: aChecklist({
        set: aPrincipleSet(),
        answers: [anAnswer(), anAnswer({ principle: 'adequate-time' })],
      }),
      at: ['/answers/1'],
      facts: { principle: 'adequate-time', set: 'How we engage' },
    },
  },
});
