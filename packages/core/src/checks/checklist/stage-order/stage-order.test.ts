import type { Checklist } from '../../../principles/principles.js';
import { aChecklist, anAnswer, aPrinciple, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistStageOrder } from './stage-order.js';

const set = aPrincipleSet({
  stages: [
    { id: 'planning', title: 'Planning', gate: 'opens' },
    { id: 'engaging', title: 'Engagement', gate: 'closes' },
    { id: 'feedback', title: 'Feedback', gate: 'after-close' },
  ],
  principles: [
    aPrinciple(),
    aPrinciple({ id: 'open', stage: 'engaging' }),
    aPrinciple({ id: 'reply', name: 'Providing feedback', stage: 'feedback' }),
  ],
});
const days = { opens: '2012-01-10', closes: '2012-02-10' };
const answered = (answer: Parameters<typeof anAnswer>[0], engagement: Checklist['engagement'] = days) =>
  aChecklist({ set, engagement, answers: [anAnswer(answer)] });

testCheck(checklistStageOrder, {
  passes: {
    'planning, long before it opens': answered({ on: '2011-06-01' }),
    'engagement, on the day it opens': answered({ principle: 'open', on: '2012-01-10' }),
    'feedback, on the day it closes': answered({ principle: 'reply', on: '2012-02-10' }),
    'feedback that is not yet': answered({ principle: 'reply', answer: 'not-yet', on: '2012-01-01' }),
    'a principle set aside in advance': answered({
      principle: 'reply',
      answer: 'departed',
      on: '2012-01-01',
    }),
    'an answer with no day': answered({ principle: 'reply' }),
    'an engagement whose days nobody knows': answered({ principle: 'reply', on: '2012-01-01' }, {}),
  },
  finds: {
    'engagement, the day before it opens': {
      in: answered({ principle: 'open', on: '2012-01-09' }),
      at: ['/answers/0'],
      facts: { first: '2012-01-10' },
    },
    'feedback, the day before it closes': {
      in: answered({ principle: 'reply', on: '2012-02-09' }),
      at: ['/answers/0'],
      facts: { stage: 'Feedback' },
    },
  },
});
