import { aRecord } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { recordNeedWithoutEvidence } from './need-without-evidence.js';

const need = 'Somewhere warm to meet';

testCheck(recordNeedWithoutEvidence, {
  passes: {
    'a need with a source': aRecord({ analyse: { need, evidence: ['', 'Petition, January 2012'] } }),
    'a record in which no need is written down yet': aRecord({ analyse: { need: ' ' } }),
    'a record with nothing in it': aRecord(),
  },
  finds: {
    'a need alone': { in: aRecord({ analyse: { need } }), at: ['/analyse/need'], facts: { need } },
    'evidence that is blank, or none': {
      in: aRecord({ analyse: { need, evidence: [' ', 'None'] } }),
      at: ['/analyse/need'],
    },
  },
});
