import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerNoFeedbackDate } from './no-feedback-date.js';

const engaged = (about: Parameters<typeof anEngagement>[0]) =>
  aRegister({ engagements: [anEngagement(about)] });

testCheck(registerNoFeedbackDate, {
  passes: {
    'a day that is named': engaged({ closes: '2012-01-01', feedbackDue: '2012-03-01' }),
    'feedback that was given': engaged({ closes: '2011-12-01', result: { did: 'Opening hours stay.' } }),
    'feedback that is overdue already': { in: engaged({ closes: '2012-01-01' }), asOf: '2012-03-26' },
    'an engagement whose days are not settled': aRegister(),
  },
  finds: {
    'a last day and no more': {
      in: engaged({ closes: '2012-01-01' }),
      at: ['/engagements/0'],
      facts: { due: '2012-03-25', days: 84 },
    },
    'the last day it is in time': {
      in: engaged({ closes: '2012-01-01' }),
      asOf: '2012-03-25',
      at: ['/engagements/0'],
    },
    'a first day alone': { in: engaged({ opens: '2012-02-01' }), at: ['/engagements/0'], facts: { due: '' } },
  },
});
