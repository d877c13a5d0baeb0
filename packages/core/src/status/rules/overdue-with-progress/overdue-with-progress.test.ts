import { describe } from 'vitest';
import { testStatusCases } from '../../../../test/status-cases.js';
import { aMilestone, aStep, aTargetDate } from '../../../testing/builders.js';

// Due in September 2011 with guidance agreed in August: 92 days late on 31 December.
const guidanceAgreed = {
  due: aTargetDate({ kind: 'month', from: '2011-09-01', to: '2011-09-30' }),
  milestones: [
    aMilestone({ state: 'done', done: aTargetDate({ kind: 'month', from: '2011-08-01', to: '2011-08-31' }) }),
  ],
};
const due = aTargetDate('2011-09-30');
const step = (doneOn?: string) => aStep(doneOn === undefined ? {} : { doneOn });

describe('overdue-with-progress', () => {
  testStatusCases({
    'on the last day of its window it is not late': {
      row: guidanceAgreed,
      asOf: '2011-09-30',
      shows: 'green on-target',
    },
    'one day late': { row: guidanceAgreed, asOf: '2011-10-01', shows: 'amber overdue-with-progress' },
    '91 days late': { row: guidanceAgreed, asOf: '2011-12-30', shows: 'amber overdue-with-progress' },
    '92 days late': { row: guidanceAgreed, asOf: '2011-12-31', shows: 'amber overdue-with-progress' },
    '93 days late': { row: guidanceAgreed, asOf: '2012-01-01', shows: 'red overdue' },
    'half of the steps done': {
      row: { due, steps: [step('2011-08-01'), step()] },
      asOf: '2011-10-01',
      shows: 'amber overdue-with-progress',
    },
    'fewer than half of the steps done': {
      row: { due, steps: [step('2011-08-01'), step(), step()] },
      asOf: '2011-10-01',
      shows: 'red overdue',
    },
    'a step done has all its own steps done': {
      row: { due, steps: [aStep({ doneOn: '2011-08-01', steps: [step(), step()] }), step()] },
      asOf: '2011-10-01',
      shows: 'amber overdue-with-progress',
    },
    'a step done the day after does not count yet': {
      row: { due, steps: [step('2011-10-02')] },
      asOf: '2011-10-01',
      shows: 'red overdue',
    },
    '49 per cent': {
      row: { due, updates: [{ on: '2011-01-01', percent: 49 }] },
      asOf: '2011-10-01',
      shows: 'red overdue',
    },
    '50 per cent': {
      row: { due, updates: [{ on: '2011-01-01', percent: 50 }] },
      asOf: '2011-10-01',
      shows: 'amber overdue-with-progress',
    },
    'significant progress reported in cadence': {
      row: { due, updates: [{ on: '2011-06-17', progress: 'significant' }] },
      asOf: '2011-10-01',
      shows: 'amber overdue-with-progress',
    },
    'significant progress reported a day too long ago': {
      row: { due, updates: [{ on: '2011-06-16', progress: 'significant' }] },
      asOf: '2011-10-01',
      shows: 'red overdue',
    },
    'a milestone not yet done on that day': {
      row: { due, milestones: [aMilestone({ state: 'done', done: aTargetDate('2011-10-02') })] },
      asOf: '2011-10-01',
      shows: 'red overdue',
    },
  });
});
