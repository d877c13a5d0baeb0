import { aChecklist, anAnswer, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistUnsigned } from './unsigned.js';

const set = aPrincipleSet();

testCheck(checklistUnsigned, {
  passes: {
    'answered and signed off': aChecklist({
      set,
      answers: [anAnswer()],
      signOff: { post: 'Head of Communities', on: '2011-12-01' },
    }),
    'not answered yet': aChecklist({ set }),
    'answered “not yet”': aChecklist({ set, answers: [anAnswer({ answer: 'not-yet' })] }),
    'a set nobody knows': aChecklist({ set: 'elsewhere', answers: [anAnswer()] }),
  },
  finds: {
    'answered, and nobody signed': {
      in: aChecklist({ set, answers: [anAnswer({ answer: 'not-met' })] }),
      at: ['/answers'],
      facts: { of: 1 },
    },
  },
});
