import { aChecklist, anAnswer, aPrinciple, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistMandatoryNotMet } from './mandatory-not-met.js';

const set = aPrincipleSet({ principles: [aPrinciple({ mandatory: true }), aPrinciple({ id: 'free' })] });
const answered = (...answers: Parameters<typeof anAnswer>[0][]) =>
  aChecklist({ set, answers: answers.map((answer) => anAnswer(answer)) });

testCheck(checklistMandatoryNotMet, {
  passes: {
    met: answered({}),
    'partly met': answered({ answer: 'partly' }),
    'not answered': answered({ answer: 'unknown' }),
    'another principle, not met': answered({ principle: 'free', answer: 'not-met' }),
    'not met at first, and met in the end': answered({ answer: 'not-met' }, {}),
    'a set nobody knows': aChecklist({ answers: [anAnswer({ answer: 'not-met' })] }),
  },
  finds: {
    'not met': {
      in: answered({ answer: 'not-met' }),
      at: ['/answers/0'],
      facts: { principle: 'Clear purpose', set: 'How we engage', answer: 'not-met' },
    },
    'departed from, with a reason': {
      in: answered({ answer: 'departed', reason: 'There was no time.' }),
      at: ['/answers/0'],
      facts: { answer: 'departed' },
    },
  },
});
