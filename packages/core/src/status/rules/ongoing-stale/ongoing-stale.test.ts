import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aTargetDate } from '../../../testing/builders.js';

const due = aTargetDate({ words: 'On-going', kind: 'ongoing' });

describe('ongoing-stale', () => {
  testStatusCases({
    'updated on the last day in cadence': {
      row: { due, updates: [{ on: '2011-09-17' }] },
      asOf: '2012-01-01',
      shows: 'green ongoing-current',
    },
    'updated a day before that': {
      row: { due, updates: [{ on: '2011-09-16' }] },
      asOf: '2012-01-01',
      shows: 'amber ongoing-stale',
    },
  });
});
