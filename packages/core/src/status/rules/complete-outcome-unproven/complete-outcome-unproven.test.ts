import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aPieceOfEvidence, aTargetDate } from '../../../testing/builders.js';

describe('complete-outcome-unproven', () => {
  testStatusCases({
    'nobody assessed the outcome': {
      row: { lifecycle: 'complete' },
      asOf: '2012-01-01',
      shows: 'amber complete-outcome-unproven',
    },
    'achieved in part, evidence or not': {
      row: { lifecycle: 'complete', outcomeState: 'partly', evidence: [aPieceOfEvidence()] },
      asOf: '2012-01-01',
      shows: 'amber complete-outcome-unproven',
    },
    'achieved, but nothing shows it': {
      row: { lifecycle: 'complete', outcomeState: 'achieved' },
      asOf: '2012-01-01',
      shows: 'amber complete-outcome-unproven',
    },
    'complete and long past its date': {
      row: { lifecycle: 'complete', due: aTargetDate('2001-01-01') },
      asOf: '2012-01-01',
      shows: 'amber complete-outcome-unproven',
    },
  });
});
