import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aMilestone, aStep, aTargetDate } from '../../../testing/builders.js';

describe('only-stale-evidence', () => {
  testStatusCases({
    'the last day within two cadences': {
      row: { updates: [{ on: '2011-06-17' }] },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
    'a day before that': {
      row: { updates: [{ on: '2011-06-16' }] },
      asOf: '2012-01-01',
      shows: 'unknown only-stale-evidence',
    },
    'a step done long ago, the last day still ahead': {
      row: { due: aTargetDate('2012-06-01'), steps: [aStep({ doneOn: '2011-01-01' })] },
      asOf: '2012-01-01',
      shows: 'unknown only-stale-evidence',
    },
    'a milestone done on a day nobody knows': {
      row: { due: aTargetDate('2012-06-01'), milestones: [aMilestone({ state: 'done' })] },
      asOf: '2012-01-01',
      shows: 'unknown only-stale-evidence',
    },
    'a per cent printed without a day': {
      row: { due: aTargetDate('2012-06-01'), updates: [{ percent: 40 }] },
      asOf: '2012-01-01',
      shows: 'unknown only-stale-evidence',
    },
  });
});
