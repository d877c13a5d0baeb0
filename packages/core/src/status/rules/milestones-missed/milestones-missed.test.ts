import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aMilestone, aTargetDate } from '../../../testing/builders.js';

const pending = (day: string) => aMilestone({ due: aTargetDate(day) });
const done = aMilestone({ state: 'done', done: aTargetDate('2011-12-01') });

describe('milestones-missed', () => {
  testStatusCases({
    'missed by 92 days': {
      row: { milestones: [pending('2011-10-01')] },
      asOf: '2012-01-01',
      shows: 'amber milestone-missed',
    },
    'missed by 93 days': {
      row: { milestones: [pending('2011-09-30')] },
      asOf: '2012-01-01',
      shows: 'red milestones-missed',
    },
    'one of one': {
      row: { milestones: [pending('2011-12-31')] },
      asOf: '2012-01-01',
      shows: 'amber milestone-missed',
    },
    'one of two': {
      row: { milestones: [pending('2011-12-31'), done] },
      asOf: '2012-01-01',
      shows: 'red milestones-missed',
    },
    'one of three': {
      row: { milestones: [pending('2011-12-31'), done, done] },
      asOf: '2012-01-01',
      shows: 'amber milestone-missed',
    },
    'one missed, one on its last day': {
      row: { milestones: [pending('2011-12-31'), pending('2012-01-01')] },
      asOf: '2012-01-01',
      shows: 'amber milestone-missed',
    },
    'one of which nothing is said is not one due': {
      row: {
        milestones: [
          pending('2011-12-31'),
          aMilestone({ state: 'not-stated', due: aTargetDate('2011-12-01') }),
        ],
      },
      asOf: '2012-01-01',
      shows: 'amber milestone-missed',
    },
  });
});
