import { aChecklist, anAnswer, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistDepartedWithoutReason } from './departed-without-reason.js';

const answered = (answer: Parameters<typeof anAnswer>[0]) =>
  aChecklist({ set: aPrincipleSet(), answers: [anAnswer(answer)] });

testCheck(checklistDepartedWithoutReason, {
  passes: {
    'departed, with a reason': answered({ answer: 'departed', reason: 'The law sets the method' }),
    'not applicable, with a reason': answered({ answer: 'not-applicable', reason: 'No closing date' }),
    'not met': answered({ answer: 'not-met' }),
  },
  finds: {
    'departed, and no reason': {
      in: answered({ answer: 'departed' }),
      at: ['/answers/0'],
      facts: { answer: 'departed' },
    },
    'departed, and a blank reason': { in: answered({ answer: 'departed', reason: ' ' }), at: ['/answers/0'] },
    'not applicable, and no reason': {
      in: answered({ answer: 'not-applicable' }),
      at: ['/answers/0'],
      facts: { answer: 'not-applicable' },
    },
  },
});
