import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerFeedbackOverdue } from './feedback-overdue.js';

const engaged = (about: Parameters<typeof anEngagement>[0]) =>
  aRegister({ engagements: [anEngagement(), anEngagement({ id: 'engagement-2', ...about })] });

testCheck(registerFeedbackOverdue, {
  passes: {
    'on the last day, 84 days after it closed': { in: engaged({ closes: '2012-01-01' }), asOf: '2012-03-25' },
    'feedback that was given': {
      in: engaged({ closes: '2012-01-01', result: { did: 'Opening hours stay.' } }),
      asOf: '2012-12-31',
    },
    'on the day the register names': {
      in: engaged({ closes: '2012-01-01', feedbackDue: '2012-06-01' }),
      asOf: '2012-06-01',
    },
  },
  finds: {
    'the day after': {
      in: engaged({ closes: '2012-01-01' }),
      asOf: '2012-03-26',
      at: ['/engagements/1'],
      facts: { due: '2012-03-25', days: 84 },
    },
    'the day after the day named': {
      in: engaged({ feedbackDue: '2012-02-01' }),
      asOf: '2012-02-02',
      at: ['/engagements/1'],
    },
    'a result that says only what was asked': {
      in: engaged({ closes: '2012-01-01', result: { asked: 'Which hours?' } }),
      asOf: '2012-12-31',
      at: ['/engagements/1'],
    },
  },
});
