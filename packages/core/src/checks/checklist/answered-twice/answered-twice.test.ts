import { aChecklist, anAnswer, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistAnsweredTwice } from './answered-twice.js';

testCheck(checklistAnsweredTwice, {
  passes: {
    'one answer': aChecklist({ set: aPrincipleSet(), answers: [anAnswer()] }),
    none: aChecklist({ set: aPrincipleSet() }),
  },
  finds: {
    'two answers to one principle': {
      in: aChecklist({ set: aPrincipleSet(), answers: [anAnswer({ answer: 'not-met' }), anAnswer()] }),
      at: ['/answers/0'],
      facts: { principle: 'Clear purpose', place: 1, later: 2 },
    },
    'two answers to a principle nobody knows': {
      in: aChecklist({ answers: [anAnswer(), anAnswer()] }),
      at: ['/answers/0'],
      facts: { principle: 'principle-1' },
    },
  },
});
