import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';

describe('complete-outcome-not-achieved', () => {
  testStatusCases({
    'complete in vain': {
      row: { lifecycle: 'complete', outcomeState: 'not-achieved' },
      asOf: '2012-01-01',
      shows: 'amber complete-outcome-not-achieved',
    },
    'complete in vain, where the policy is strict about it': {
      row: { lifecycle: 'complete', outcomeState: 'not-achieved' },
      policy: { notAchieved: 'bad' },
      asOf: '2012-01-01',
      shows: 'red complete-outcome-not-achieved',
    },
    'an update says otherwise': {
      row: {
        lifecycle: 'complete',
        outcomeState: 'not-achieved',
        updates: [{ on: '2012-01-01', outcome: 'partly' }],
      },
      asOf: '2012-01-01',
      shows: 'amber complete-outcome-unproven',
    },
  });
});
