import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';

describe('some-progress', () => {
  testStatusCases({
    'some progress': {
      row: { updates: [{ on: '2011-12-01', progress: 'some' }] },
      asOf: '2012-01-01',
      shows: 'amber some-progress',
    },
    'significant progress': {
      row: { updates: [{ on: '2011-12-01', progress: 'significant' }] },
      asOf: '2012-01-01',
      shows: 'amber significant-not-on-target',
    },
    'on target, with an open issue': {
      row: { updates: [{ on: '2011-12-01', progress: 'on-target', issue: { text: 'No hall', open: true } }] },
      asOf: '2012-01-01',
      shows: 'amber some-progress',
    },
    'on target, with the issue closed': {
      row: {
        updates: [{ on: '2011-12-01', progress: 'on-target', issue: { text: 'No hall', open: false } }],
      },
      asOf: '2012-01-01',
      shows: 'green on-target',
    },
    'the last day in cadence': {
      row: { updates: [{ on: '2011-09-17', progress: 'some' }] },
      asOf: '2012-01-01',
      shows: 'amber some-progress',
    },
    'the day after': {
      row: { updates: [{ on: '2011-09-16', progress: 'some' }] },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
  });
});
