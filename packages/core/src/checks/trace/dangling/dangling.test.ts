import { aPlanOf } from '../../../testing/builders.js';
import { aChallenge, anEngagement, aRegister, aReport } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { traceDangling } from './dangling.js';

const report = aReport({ recommendations: [{ id: 'rec-1', text: 'Hold a forum' }] });
const tracedTo = (to: string) => aPlanOf([{ traces: [{ to }] }]);
const trace = '/objectives/0/actions/0/deliverables/0/traces/0';

testCheck(traceDangling, {
  passes: {
    'a trace to a recommendation': { in: tracedTo('report-1#rec-1'), beside: [report] },
    'an id alone': { in: tracedTo('rec-1'), beside: [report] },
    'a document that is not there to be looked in': { in: tracedTo('strategy#rec-1'), beside: [report] },
    'a plan by itself': tracedTo('rec-9'),
    'no traces': aPlanOf([{}]),
  },
  finds: {
    'an id its document does not hold': {
      in: tracedTo('report-1#rec-9'),
      beside: [report],
      at: [trace],
      facts: { to: 'report-1#rec-9', because: 'no-such-id' },
    },
    'an id none of them holds': {
      in: tracedTo('rec-9'),
      beside: [report],
      at: [trace],
      facts: { because: 'nowhere' },
    },
    'an id that two documents hold': {
      in: tracedTo('rec-1'),
      beside: [report, { ...report, id: 'report-2' }],
      at: [trace],
      facts: { because: 'several' },
    },
    'an engagement for a row that is gone': {
      in: aRegister({ engagements: [anEngagement({ rows: [{ to: 'plan-1#row-9' }] })] }),
      beside: [aPlanOf([{}])],
      at: ['/engagements/0/rows/0'],
    },
    'a challenge to a row that is gone': {
      in: aChallenge({ about: { to: 'plan-1#row-9' } }),
      beside: [aPlanOf([{}])],
      at: ['/about'],
    },
  },
});
