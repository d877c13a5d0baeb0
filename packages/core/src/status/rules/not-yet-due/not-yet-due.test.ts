import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aMilestone, aTargetDate } from '../../../testing/builders.js';

describe('not-yet-due', () => {
  testStatusCases({
    'the day before it starts': {
      row: { start: aTargetDate('2012-01-02'), due: aTargetDate('2012-06-30') },
      asOf: '2012-01-01',
      shows: 'not-due not-yet-due',
    },
    'before it starts, milestones cannot be held against it': {
      row: {
        start: aTargetDate('2012-01-02'),
        milestones: [aMilestone({ due: aTargetDate('2011-01-01') })],
      },
      asOf: '2012-01-01',
      shows: 'not-due not-yet-due',
    },
    'on the day it starts': {
      row: { start: aTargetDate('2012-01-02') },
      asOf: '2012-01-02',
      shows: 'unknown no-evidence',
    },
    'the plan starts for the rows that do not say': {
      plan: { period: aTargetDate({ from: '2012-01-02', to: '2016-12-31' }) },
      asOf: '2012-01-01',
      shows: 'not-due not-yet-due',
    },
    'a start of its own goes before that of the plan': {
      plan: { period: aTargetDate({ from: '2012-01-02', to: '2016-12-31' }) },
      row: { start: aTargetDate('2011-01-01') },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
    'nothing recorded and the last day ahead': {
      row: { due: aTargetDate('2012-06-30') },
      asOf: '2012-06-30',
      shows: 'not-due not-yet-due',
    },
  });
});
