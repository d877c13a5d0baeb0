import { aTargetDate } from '../../../testing/builders.js';
import { aChecklist, anAnswer, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistNotMetWithoutFollowUp } from './not-met-without-follow-up.js';

const answered = (answer: Parameters<typeof anAnswer>[0]) =>
  aChecklist({ set: aPrincipleSet(), answers: [anAnswer(answer)] });
const whole = { what: 'Hold a second event', post: 'Engagement Manager', by: '2012-03-01' };

testCheck(checklistNotMetWithoutFollowUp, {
  passes: {
    'what, who and by which day': answered({ answer: 'not-met', followUp: whole }),
    'what, who and by when in words': answered({
      answer: 'not-met',
      followUp: { ...whole, by: aTargetDate({ words: 'spring 2012' }) },
    }),
    met: answered({ answer: 'met' }),
    'partly met': answered({ answer: 'partly' }),
  },
  finds: {
    'nothing at all': {
      in: answered({ answer: 'not-met' }),
      at: ['/answers/0'],
      facts: { lacks: ['what', 'who', 'when'] },
    },
    'what, but not who or when': {
      in: answered({ answer: 'not-met', followUp: { what: 'Hold a second event' } }),
      at: ['/answers/0'],
      facts: { lacks: ['who', 'when'] },
    },
  },
});
