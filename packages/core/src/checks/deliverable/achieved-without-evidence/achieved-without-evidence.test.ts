import { aPieceOfEvidence, aPlanOf, aProgressUpdate } from '../../../testing/builders.js';
import { testCheck } from '../../../testing/test-check.js';
import { deliverableAchievedWithoutEvidence } from './achieved-without-evidence.js';

const done = { lifecycle: 'complete' as const, outcomeState: 'achieved' as const };
const at = ['/objectives/0/actions/0/deliverables/0'];

testCheck(deliverableAchievedWithoutEvidence, {
  passes: {
    'with evidence': aPlanOf([{ ...done, evidence: [aPieceOfEvidence()] }]),
    'with evidence in an update': aPlanOf([
      { ...done, updates: [aProgressUpdate({ on: '2011-12-20', evidence: [aPieceOfEvidence()] })] },
    ]),
    'complete, with an outcome nobody has assessed': aPlanOf([{ lifecycle: 'complete' }]),
    'complete, with an outcome achieved in part': aPlanOf([{ ...done, outcomeState: 'partly' }]),
    'still open': aPlanOf([{ outcomeState: 'achieved' }]),
    'the day before it is said': {
      in: aPlanOf([
        { updates: [aProgressUpdate({ on: '2012-01-02', lifecycle: 'complete', outcome: 'achieved' })] },
      ]),
      asOf: '2012-01-01',
    },
  },
  finds: {
    'achieved, and nothing shows it': { in: aPlanOf([done]), at },
    'on the day it is said': {
      in: aPlanOf([
        { updates: [aProgressUpdate({ on: '2012-01-01', lifecycle: 'complete', outcome: 'achieved' })] },
      ]),
      asOf: '2012-01-01',
      at,
    },
    'evidence that comes later': {
      in: aPlanOf([
        { ...done, updates: [aProgressUpdate({ on: '2012-01-02', evidence: [aPieceOfEvidence()] })] },
      ]),
      asOf: '2012-01-01',
      at,
    },
  },
});
