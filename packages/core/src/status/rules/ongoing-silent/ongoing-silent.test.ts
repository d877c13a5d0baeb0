import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aTargetDate, anOutput } from '../../../testing/builders.js';

const due = aTargetDate({ words: 'On-going', kind: 'ongoing' });

describe('ongoing-silent', () => {
  testStatusCases({
    'never updated': { row: { due }, asOf: '2012-01-01', shows: 'unknown ongoing-silent' },
    'updated on a day nobody knows': {
      row: { due, updates: [{ note: 'Running' }] },
      asOf: '2012-01-01',
      shows: 'unknown ongoing-silent',
    },
    'updated on the last day within two cadences': {
      row: { due, updates: [{ on: '2011-06-17' }] },
      asOf: '2012-01-01',
      shows: 'amber ongoing-stale',
    },
    'updated a day before that': {
      row: { due, updates: [{ on: '2011-06-16' }] },
      asOf: '2012-01-01',
      shows: 'unknown ongoing-silent',
    },
    'every quarter, with no end': {
      row: {
        due: aTargetDate({ words: 'quarterly', kind: 'recurring', every: { count: 1, unit: 'quarter' } }),
      },
      asOf: '2012-01-01',
      shows: 'unknown ongoing-silent',
    },
    'one ongoing output keeps the row going': {
      row: { outputs: [anOutput({ due: aTargetDate('2011-01-01') }), anOutput({ due })] },
      asOf: '2012-01-01',
      shows: 'unknown ongoing-silent',
    },
  });
});
