import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { engagementToldTooEarly } from './told-too-early.js';

const days = { opens: '2012-01-16', closes: '2012-03-23' };
const withIt = (more: object) => aRegister({ engagements: [anEngagement({ ...days, ...more })] });

testCheck(engagementToldTooEarly, {
  passes: {
    'feedback due on the day it closes': withIt({ feedbackDue: '2012-03-23' }),
    'feedback due later': withIt({ feedbackDue: '2012-06-15' }),
    'told on the day it opened': withIt({ result: { said: 'Yes', on: '2012-01-16' } }),
    'days that are not settled': aRegister({
      engagements: [anEngagement({ feedbackDue: '2012-01-01', result: { on: '2012-01-01' } })],
    }),
  },
  finds: {
    'feedback due the day before it closes': {
      in: withIt({ feedbackDue: '2012-03-22' }),
      at: ['/engagements/0/feedbackDue'],
      facts: { told: '2012-03-22', asked: '2012-03-23', what: 'due' },
    },
    'told the day before it opened': {
      in: withIt({ result: { said: 'Yes', on: '2012-01-15' } }),
      at: ['/engagements/0/result/on'],
      facts: { what: 'told' },
    },
  },
});
