import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';

describe('little-or-no-progress', () => {
  testStatusCases({
    'reported in cadence': {
      row: { updates: [{ on: '2011-09-17', progress: 'little' }] },
      asOf: '2012-01-01',
      shows: 'red little-or-no-progress',
    },
    'reported a day too long ago': {
      row: { updates: [{ on: '2011-09-16', progress: 'little' }] },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
    'said better of since': {
      row: {
        updates: [
          { on: '2011-12-30', progress: 'on-target' },
          { on: '2011-12-01', progress: 'little' },
        ],
      },
      asOf: '2012-01-01',
      shows: 'green on-target',
    },
    'of two on one day the one written below counts': {
      row: {
        updates: [
          { on: '2011-12-01', progress: 'on-target' },
          { on: '2011-12-01', progress: 'little' },
        ],
      },
      asOf: '2012-01-01',
      shows: 'red little-or-no-progress',
    },
    'without a day it is never in cadence': {
      row: { updates: [{ progress: 'little' }] },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
    'a monthly plan wants it sooner': {
      plan: {
        cadence: [
          { body: 'Cabinet', months: 6 },
          { body: 'Group', months: 1 },
        ],
      },
      row: { updates: [{ on: '2011-11-16', progress: 'little' }] },
      asOf: '2012-01-01',
      shows: 'unknown no-evidence',
    },
    'the last day that is in cadence of a monthly plan': {
      plan: {
        cadence: [
          { body: 'Cabinet', months: 6 },
          { body: 'Group', months: 1 },
        ],
      },
      row: { updates: [{ on: '2011-11-17', progress: 'little' }] },
      asOf: '2012-01-01',
      shows: 'red little-or-no-progress',
    },
  });
});
