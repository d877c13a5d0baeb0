import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aTargetDate } from '../../../testing/builders.js';

describe('on-hold', () => {
  testStatusCases({
    'no day given for going on': { row: { lifecycle: 'on-hold' }, asOf: '2012-01-01', shows: 'red on-hold' },
    'the day before it resumes': {
      row: { lifecycle: 'on-hold', resumesOn: '2012-02-01' },
      asOf: '2012-01-31',
      shows: 'amber on-hold',
    },
    'on the day it resumes': {
      row: { lifecycle: 'on-hold', resumesOn: '2012-02-01' },
      asOf: '2012-02-01',
      shows: 'amber on-hold',
    },
    'the day after it should have resumed': {
      row: { lifecycle: 'on-hold', resumesOn: '2012-02-01' },
      asOf: '2012-02-02',
      shows: 'red on-hold',
    },
    'resumes the day before it is due': {
      row: { lifecycle: 'on-hold', resumesOn: '2012-02-29', due: aTargetDate('2012-03-01') },
      asOf: '2012-01-01',
      shows: 'amber on-hold',
    },
    'resumes on the last day of its window': {
      row: { lifecycle: 'on-hold', resumesOn: '2012-03-01', due: aTargetDate('2012-03-01') },
      asOf: '2012-01-01',
      shows: 'amber on-hold',
    },
    'resumes the day after it is due': {
      row: { lifecycle: 'on-hold', resumesOn: '2012-03-02', due: aTargetDate('2012-03-01') },
      asOf: '2012-01-01',
      shows: 'red on-hold',
    },
  });
});
