import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aTargetDate } from '../../../testing/builders.js';

// A hundred days, of which fifty are over on 20 February.
const hundredDays = (percent: number) => ({
  start: aTargetDate('2012-01-01'),
  due: aTargetDate('2012-04-09'),
  updates: [{ on: '2012-02-20', percent }],
});

describe('behind-pace', () => {
  testStatusCases({
    'just below 0.70 of the time gone': {
      row: hundredDays(34),
      asOf: '2012-02-20',
      shows: 'red behind-pace',
    },
    'at 0.70': { row: hundredDays(35), asOf: '2012-02-20', shows: 'amber slightly-behind' },
    'just below 0.90': { row: hundredDays(44), asOf: '2012-02-20', shows: 'amber slightly-behind' },
    'at 0.90': { row: hundredDays(45), asOf: '2012-02-20', shows: 'green on-pace' },
    'a day later it is behind again': {
      row: hundredDays(45),
      asOf: '2012-02-21',
      shows: 'amber slightly-behind',
    },
    'nothing done on the first day says nothing': {
      row: { ...hundredDays(0), updates: [{ on: '2012-01-01', percent: 0 }] },
      asOf: '2012-01-01',
      shows: 'not-due not-yet-due',
    },
    'nothing done on the second day': {
      row: { ...hundredDays(0), updates: [{ on: '2012-01-01', percent: 0 }] },
      asOf: '2012-01-02',
      shows: 'red behind-pace',
    },
    'a start nobody knows leaves nothing to measure by': {
      row: { due: aTargetDate('2012-04-09'), updates: [{ on: '2012-02-20', percent: 1 }] },
      asOf: '2012-02-20',
      shows: 'not-due not-yet-due',
    },
    'the start of the plan stands in': {
      plan: { period: aTargetDate({ from: '2012-01-01', to: '2016-12-31' }) },
      row: { due: aTargetDate('2012-04-09'), updates: [{ on: '2012-02-20', percent: 34 }] },
      asOf: '2012-02-20',
      shows: 'red behind-pace',
    },
  });
});
