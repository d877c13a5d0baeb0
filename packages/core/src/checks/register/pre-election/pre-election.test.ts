import { anEngagement, aRegister } from '../../../testing/documents.js';
import { testCheck } from '../../../testing/test-check.js';
import { registerPreElection } from './pre-election.js';

const open = (opens: string, closes: string, about: Parameters<typeof aRegister>[0] = {}) =>
  aRegister({ engagements: [anEngagement({ opens, closes, areas: ['Mill Lane'] })], ...about });

// Notice of the poll of 2 May 2024 was due on 26 March.
testCheck(registerPreElection, {
  passes: {
    'until the day before it begins': open('2024-02-01', '2024-03-25'),
    'from the day after the poll': open('2024-05-03', '2024-06-14'),
    'a year without a poll': open('2024-04-01', '2024-04-30', { pollYears: [2023, 2027] }),
    'a year in which the council’s own list names another day': open('2024-04-01', '2024-04-30', {
      elections: [{ on: '2024-10-10' }],
    }),
    'a poll in another area': open('2024-09-16', '2024-10-10', {
      elections: [{ on: '2024-10-10', areas: ['Harbour ward'] }],
    }),
    'the year in which no polls were held': open('2020-04-01', '2020-05-31'),
    'an engagement without days': aRegister(),
  },
  finds: {
    'until the day it begins': {
      in: open('2024-02-01', '2024-03-26'),
      at: ['/engagements/0'],
      facts: { from: '2024-03-26', poll: '2024-05-02', assumed: true, areaUnknown: false, workingDays: 25 },
    },
    'from polling day': {
      in: open('2024-05-02', '2024-06-14', { pollYears: [2024] }),
      at: ['/engagements/0'],
      facts: { poll: '2024-05-02', assumed: false },
    },
    'a by-election in its own area, with a period the council names': {
      in: open('2024-09-02', '2024-09-05', {
        elections: [
          {
            on: '2024-10-10',
            title: 'Mill Lane by-election',
            areas: ['Mill Lane ward'],
            periodFrom: '2024-09-05',
          },
        ],
      }),
      at: ['/engagements/0'],
      facts: { from: '2024-09-05', title: 'Mill Lane by-election', assumed: false },
    },
    'the day after it closed': {
      in: open('2024-02-01', '2024-03-26'),
      asOf: '2024-03-27',
      at: ['/engagements/0'],
      facts: { over: true },
    },
    'a shorter period of the council’s own': {
      in: open('2024-05-01', '2024-06-14'),
      thresholds: { workingDays: 1 },
      at: ['/engagements/0'],
      facts: { from: '2024-05-01' },
    },
  },
});
