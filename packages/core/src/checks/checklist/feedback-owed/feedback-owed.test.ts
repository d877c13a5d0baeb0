import { aChecklist, anAnswer, aPrinciple, aPrincipleSet } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { checklistFeedbackOwed } from './feedback-owed.js';

const set = aPrincipleSet({
  stages: [{ id: 'feedback', title: 'Feedback', gate: 'after-close' }],
  principles: [aPrinciple({ name: 'Providing feedback', stage: 'feedback' })],
});
const closed = aChecklist({ set, engagement: { closes: '2012-01-01' } });

testCheck(checklistFeedbackOwed, {
  passes: {
    'on the last day, 84 days after it closed': { in: closed, asOf: '2012-03-25' },
    'feedback that was given': { in: { ...closed, answers: [anAnswer()] }, asOf: '2012-12-31' },
    'an engagement that has not closed': aChecklist({ set, engagement: {} }),
    'a planning principle': {
      in: aChecklist({ set: aPrincipleSet(), engagement: { opens: '2011-12-01', closes: '2012-01-01' } }),
      asOf: '2012-12-31',
    },
  },
  finds: {
    'the day after': {
      in: closed,
      asOf: '2012-03-26',
      at: ['/answers'],
      facts: { owedBy: '2012-03-25', days: 84 },
    },
    'a shorter term of the council’s own': {
      in: closed,
      asOf: '2012-01-30',
      thresholds: { days: 28 },
      at: ['/answers'],
    },
  },
});
