import { aPieceOfEvidence } from '../../../testing/builders.js';
import { aChecklist, anAnswer, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistMetWithoutEvidence } from './met-without-evidence.js';

const answered = (...answers: Parameters<typeof anAnswer>[0][]) =>
  aChecklist({ set: aPrincipleSet(), answers: answers.map((answer) => anAnswer(answer)) });

testCheck(checklistMetWithoutEvidence, {
  passes: {
    'met, with words that show it': answered({ evidence: [aPieceOfEvidence()] }),
    'met, with a link': answered({ evidence: [{ href: 'https://council.example/minutes' }] }),
    'partly met': answered({ answer: 'partly' }),
    'not answered': aChecklist({ set: aPrincipleSet(), answers: [{ principle: 'principle-1' }] }),
  },
  finds: {
    'met, and nothing more': { in: answered({}), at: ['/answers/0'], facts: { principle: 'Clear purpose' } },
    'met, with evidence that is blank': { in: answered({ evidence: [{ text: ' ' }] }), at: ['/answers/0'] },
    'a principle the set does not know': {
      in: answered({ principle: 'p-9' }),
      at: ['/answers/0'],
      facts: { principle: 'p-9' },
    },
  },
});
