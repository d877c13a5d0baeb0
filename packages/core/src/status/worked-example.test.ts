import { describe, expect, it } from 'vitest';
import type { Deliverable, Milestone } from '../plan/plan.js';
import type { TargetDate } from '../target-date/target-date.js';
import { aMilestone, aPlanOf, aTargetDate } from '../testing/builders.js';
import { addDays, addMonths } from '../target-date/civil-day.js';
import { rollUp } from './roll-up.js';
import { statusTable } from './table.js';
import { statusWord } from './status.js';

/**
 * The dates and milestones of the 27 rows of the 2011–2016 implementation plan, as its readers must
 * find them: what was done by October 2011, what was still to come, and what its words leave open.
 */

const month = (from: string, last = from): TargetDate =>
  aTargetDate({ kind: 'month', from: `${from}-01`, to: addDays(addMonths(`${last}-01`, 1), -1) });
const year = (y: number): TargetDate => aTargetDate({ kind: 'year', from: `${y}-01-01`, to: `${y}-12-31` });
const ongoing = aTargetDate({ words: 'On- going', kind: 'ongoing' });

const done = (when: TargetDate): Milestone => aMilestone({ state: 'done', due: when, done: when });
const pending = (when: TargetDate): Milestone => aMilestone({ due: when });
const open = (when?: TargetDate): Milestone =>
  aMilestone({ state: 'not-stated', ...(when && { due: when }) });

const row = (id: string, due: TargetDate | undefined, ...milestones: Milestone[]): Partial<Deliverable> => ({
  id,
  ...(due && { due }),
  milestones,
});

const plan = aPlanOf(
  [
    row('1a', ongoing, done(month('2011-09'))),
    row('1b', month('2011-11'), pending(month('2011-11'))),
    row('1c', undefined, open(month('2011-10'))),
    row('2a', month('2012-01'), open()),
    row('2b', month('2012-04'), open()),
    row('2c', ongoing, done(month('2011-08')), done(month('2011-09'))),
    row('3a', month('2013-04'), open(month('2011-11', '2012-03'))),
    row('3b', year(2012), done(aTargetDate({ from: '2011-09-01' }))),
    row('4', year(2012), open()),
    row(
      '5',
      aTargetDate({ kind: 'financial-year', from: '2011-04-01', to: '2012-03-31' }),
      open(month('2012-01')),
    ),
    row('6a', month('2012-04'), open(year(2011))),
    row('6b', month('2012-01'), open(month('2011-10'))),
    row('7a', month('2011-09'), done(month('2011-08'))),
    row('7b', year(2012), open()),
    row('8a', month('2016-03'), open(year(2011))),
    row('8b', month('2012-10'), pending(month('2011-12'))),
    row('8c', month('2012-04'), done(month('2011-10'))),
    row('8d', month('2012-01'), pending(month('2011-12'))),
    row('8e', month('2012-07'), done(month('2011-07'))),
    row('9a', month('2012-01'), pending(month('2012-01'))),
    row('9b', ongoing, open()),
    row('9c', year(2013)),
    row('10a', month('2012-03'), done(month('2011-10'))),
    row('10b', month('2011-12'), done(month('2011-10'))),
    row('10c', year(2012), open()),
    row('11a', ongoing, open()),
    row('11b', ongoing, open()),
  ],
  { period: aTargetDate({ from: '2011-11-01', to: '2016-12-31' }) },
);

describe('the implementation plan, with nothing reported', () => {
  it.each([
    // red, amber, green, not due, unknown
    ['2011-12-31', 1, 1, 5, 14, 6],
    ['2012-01-01', 2, 3, 4, 12, 6],
    ['2012-02-01', 6, 2, 4, 9, 6],
    ['2013-01-01', 17, 1, 0, 3, 6],
  ])('on %s', (asOf, red, amber, green, notDue, unknown) => {
    const rolled = rollUp(plan, { asOf });
    expect(rolled.distribution).toEqual({ red, amber, green, notDue, unknown, excluded: 0 });
    expect(rolled).toMatchObject({ total: 27, declared: 0, rated: red + amber + green });
  });

  it.each([
    ['2011-09-30', 'not-due'],
    ['2011-12-31', 'amber'],
    ['2012-01-01', 'red'],
  ])('has row 7a, on %s, %s', (asOf, word) => {
    const found = statusTable(plan, { asOf }).rows.find(({ id }) => id === '7a');
    expect(statusWord(found!.assessment.effective.state)).toBe(word);
  });
});
