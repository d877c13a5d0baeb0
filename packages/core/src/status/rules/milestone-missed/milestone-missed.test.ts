import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aMilestone, aTargetDate } from '../../../testing/builders.js';

const row = { milestones: [aMilestone({ due: aTargetDate('2011-12-31') })] };

describe('milestone-missed', () => {
  testStatusCases({
    'the day before its last day': { row, asOf: '2011-12-30', shows: 'unknown no-evidence' },
    'on its last day': { row, asOf: '2011-12-31', shows: 'unknown no-evidence' },
    'the day after its last day': { row, asOf: '2012-01-01', shows: 'amber milestone-missed' },
    'nobody says whether it was done': {
      row: { milestones: [aMilestone({ state: 'not-stated', due: aTargetDate('2011-01-01') })] },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
    'done late, read as of a day before that': {
      row: {
        milestones: [
          aMilestone({ state: 'done', due: aTargetDate('2011-12-31'), done: aTargetDate('2012-02-01') }),
        ],
      },
      asOf: '2012-01-31',
      shows: 'amber milestone-missed',
    },
    'done late, on the day it was done': {
      row: {
        milestones: [
          aMilestone({ state: 'done', due: aTargetDate('2011-12-31'), done: aTargetDate('2012-02-01') }),
        ],
      },
      asOf: '2012-02-01',
      shows: 'green on-target',
    },
  });
});
