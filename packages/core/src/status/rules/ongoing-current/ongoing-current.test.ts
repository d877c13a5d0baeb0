import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aMilestone, aTargetDate } from '../../../testing/builders.js';

const due = aTargetDate({ words: 'On-going', kind: 'ongoing' });

describe('ongoing-current', () => {
  testStatusCases({
    'updated today': {
      row: { due, updates: [{ on: '2012-01-01' }] },
      asOf: '2012-01-01',
      shows: 'green ongoing-current',
    },
    'the day before its first update': {
      row: { due, updates: [{ on: '2012-01-02' }] },
      asOf: '2012-01-01',
      shows: 'unknown ongoing-silent',
    },
    'with a milestone missed': {
      row: {
        due,
        updates: [{ on: '2012-01-01' }],
        milestones: [aMilestone({ due: aTargetDate('2011-12-31') })],
      },
      asOf: '2012-01-01',
      shows: 'amber milestone-missed',
    },
    'from a day onwards, without an end': {
      row: { due: aTargetDate({ from: '2011-09-01' }), updates: [{ on: '2012-01-01' }] },
      asOf: '2012-01-01',
      shows: 'green ongoing-current',
    },
  });
});
