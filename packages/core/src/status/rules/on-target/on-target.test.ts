import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aMilestone, aTargetDate } from '../../../testing/builders.js';

const done = (day: string) => aMilestone({ state: 'done', done: aTargetDate(day) });

describe('on-target', () => {
  testStatusCases({
    'said in cadence': {
      row: { updates: [{ on: '2011-09-17', progress: 'on-target' }] },
      asOf: '2012-01-01',
      shows: 'green on-target',
    },
    'said a day too long ago': {
      row: { updates: [{ on: '2011-09-16', progress: 'on-target' }] },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
    'a later update that does not say': {
      row: {
        updates: [
          { on: '2011-12-01', progress: 'on-target' },
          { on: '2011-12-02', note: 'A meeting was held' },
        ],
      },
      asOf: '2012-01-01',
      shows: 'green on-target',
    },
    'a milestone done on the last day within two cadences': {
      row: { milestones: [done('2011-06-17')] },
      asOf: '2012-01-01',
      shows: 'green on-target',
    },
    'a milestone done a day before that': {
      row: { milestones: [done('2011-06-16')] },
      asOf: '2012-01-01',
      shows: 'unknown only-stale-evidence',
    },
    'a milestone done, one still to come': {
      row: { milestones: [done('2011-12-01'), aMilestone({ due: aTargetDate('2012-01-01') })] },
      asOf: '2012-01-01',
      shows: 'green on-target',
    },
    'a milestone done, and one past of which nothing is said': {
      row: {
        milestones: [done('2011-12-01'), aMilestone({ state: 'not-stated', due: aTargetDate('2011-12-31') })],
      },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
    'a milestone in place from a month on counts from its first day': {
      row: { milestones: [aMilestone({ state: 'done', done: aTargetDate({ from: '2011-09-01' }) })] },
      asOf: '2012-01-01',
      shows: 'green on-target',
    },
    'no milestone is never green': {
      row: { milestones: [], due: aTargetDate('2012-06-01') },
      asOf: '2012-01-01',
      shows: 'not-due not-yet-due',
    },
  });
});
