import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aPieceOfEvidence } from '../../../testing/builders.js';

describe('complete-outcome-achieved', () => {
  testStatusCases({
    'complete, achieved, one piece of evidence': {
      row: { lifecycle: 'complete', outcomeState: 'achieved', evidence: [aPieceOfEvidence()] },
      asOf: '2012-01-01',
      shows: 'green complete-outcome-achieved',
    },
    'evidence in an update counts': {
      row: {
        updates: [
          {
            on: '2011-12-01',
            progress: 'complete',
            outcome: 'achieved',
            evidence: [{ href: 'https://example.org' }],
          },
        ],
      },
      asOf: '2012-01-01',
      shows: 'green complete-outcome-achieved',
    },
    'a document that printed "complete" and no day': {
      row: { updates: [{ progress: 'complete', outcome: 'achieved', evidence: [aPieceOfEvidence()] }] },
      asOf: '2012-01-01',
      shows: 'green complete-outcome-achieved',
    },
    'blue says complete': {
      plan: { scheme: 'brag' },
      row: {
        outcomeState: 'achieved',
        evidence: [aPieceOfEvidence()],
        updates: [{ on: '2011-12-01', declared: 'blue' }],
      },
      asOf: '2012-01-01',
      shows: 'green complete-outcome-achieved',
    },
    'evidence with nothing in it is none': {
      row: { lifecycle: 'complete', outcomeState: 'achieved', evidence: [{ text: ' ' }] },
      asOf: '2012-01-01',
      shows: 'amber complete-outcome-unproven',
    },
    'evidence of the day after is not there yet': {
      row: {
        lifecycle: 'complete',
        outcomeState: 'achieved',
        evidence: [aPieceOfEvidence({ on: '2012-01-02' })],
      },
      asOf: '2012-01-01',
      shows: 'amber complete-outcome-unproven',
    },
  });
});
