import { aChecklist, anAnswer, aPrinciple, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistUnanswered } from './unanswered.js';

const set = aPrincipleSet({
  stages: [
    { id: 'planning', title: 'Planning', gate: 'opens' },
    { id: 'feedback', title: 'Feedback', gate: 'after-close' },
  ],
  principles: [
    aPrinciple(),
    aPrinciple({ id: 'principle-2', name: 'Timing' }),
    aPrinciple({ id: 'principle-3', name: 'Feedback', stage: 'feedback' }),
  ],
});
const engagement = { opens: '2012-01-10', closes: '2012-02-10' };
const one = aChecklist({ set, engagement, answers: [anAnswer()] });

testCheck(checklistUnanswered, {
  passes: {
    'the day before it opens': { in: one, asOf: '2012-01-09' },
    'all answered': {
      in: aChecklist({ set, engagement, answers: [anAnswer(), anAnswer({ principle: 'principle-2' })] }),
      asOf: '2012-06-30',
    },
    'an engagement whose days nobody knows': aChecklist({ set }),
    'a set nobody brought along': aChecklist({ set: 'unheard-of', engagement }),
  },
  finds: {
    'on the day it opens, the principle with no answer': {
      in: one,
      asOf: '2012-01-10',
      at: ['/answers'],
      facts: { principle: 'Timing', owedBy: '2012-01-09' },
    },
    'an answer of “I do not know yet”, where it stands': {
      in: aChecklist({
        set,
        engagement,
        answers: [anAnswer(), anAnswer({ principle: 'principle-2', answer: 'unknown' })],
      }),
      asOf: '2012-01-10',
      at: ['/answers/1'],
    },
    'a stage passed over': {
      in: aChecklist({ set, answers: [anAnswer(), anAnswer({ principle: 'principle-3' })] }),
      at: ['/answers'],
      facts: { owedBy: '' },
    },
  },
});
