import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aTargetDate, anOutput } from '../../../testing/builders.js';

const due = aTargetDate({ kind: 'month', from: '2011-09-01', to: '2011-09-30' });

describe('overdue', () => {
  testStatusCases({
    'the day before its last day': { row: { due }, asOf: '2011-09-29', shows: 'not-due not-yet-due' },
    'on its last day': { row: { due }, asOf: '2011-09-30', shows: 'not-due not-yet-due' },
    'the day after its last day': { row: { due }, asOf: '2011-10-01', shows: 'red overdue' },
    'a row without a date of its own is due with its last output': {
      row: {
        outputs: [anOutput({ due: aTargetDate('2011-09-30') }), anOutput({ due: aTargetDate('2011-11-30') })],
      },
      asOf: '2011-11-30',
      shows: 'not-due not-yet-due',
    },
    'the day after its last output was due': {
      row: {
        outputs: [anOutput({ due: aTargetDate('2011-11-30') }), anOutput({ due: aTargetDate('2011-09-30') })],
      },
      asOf: '2011-12-01',
      shows: 'red overdue',
    },
    'a cell of two dates is due with the later': {
      row: {
        due: aTargetDate({
          words: '2011 2012',
          kind: 'several',
          to: '2012-12-31',
          parts: [aTargetDate('2011-12-31'), aTargetDate('2012-12-31')],
        }),
      },
      asOf: '2012-06-01',
      shows: 'not-due not-yet-due',
    },
    'the day before its date was put back': {
      row: {
        due: aTargetDate('2012-03-31'),
        revisions: [{ from: due, to: aTargetDate('2012-03-31'), on: '2011-10-10' }],
      },
      asOf: '2011-10-09',
      shows: 'red overdue',
    },
    'the day its date was put back': {
      row: {
        due: aTargetDate('2012-03-31'),
        revisions: [{ from: due, to: aTargetDate('2012-03-31'), on: '2011-10-10' }],
      },
      asOf: '2011-10-10',
      shows: 'not-due not-yet-due',
    },
  });
});
