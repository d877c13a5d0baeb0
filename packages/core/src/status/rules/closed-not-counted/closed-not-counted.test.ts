import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aTargetDate } from '../../../testing/builders.js';

describe('closed-not-counted', () => {
  testStatusCases({
    'a cancelled row': {
      row: { lifecycle: 'cancelled' },
      asOf: '2012-01-01',
      shows: 'excluded closed-not-counted',
    },
    'a superseded row, however late': {
      row: { lifecycle: 'superseded', due: aTargetDate('2011-01-01') },
      asOf: '2012-01-01',
      shows: 'excluded closed-not-counted',
    },
    'the day before it was cancelled': {
      row: { due: aTargetDate('2011-01-01'), updates: [{ on: '2012-01-02', lifecycle: 'cancelled' }] },
      asOf: '2012-01-01',
      shows: 'red overdue',
    },
    'the day it was cancelled': {
      row: { due: aTargetDate('2011-01-01'), updates: [{ on: '2012-01-02', lifecycle: 'cancelled' }] },
      asOf: '2012-01-02',
      shows: 'excluded closed-not-counted',
    },
    'taken up again since': {
      row: {
        lifecycle: 'cancelled',
        due: aTargetDate('2011-01-01'),
        updates: [{ on: '2011-12-02', lifecycle: 'in-progress' }],
      },
      asOf: '2012-01-02',
      shows: 'red overdue',
    },
  });
});
