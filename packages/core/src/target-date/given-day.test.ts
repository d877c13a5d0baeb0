import { describe, expect, it } from 'vitest';
import { toCalendar } from '../calendar/to-calendar.js';
import { nextReports } from '../cadence/next-reports.js';
import { owed } from '../cadence/owed.js';
import { planAsOf } from '../change/as-of.js';
import { movedSince } from '../change/moved-since.js';
import { isApproved } from '../change/versions.js';
import { challengeStanding } from '../challenge/standing.js';
import { challengeSummary } from '../challenge/summary.js';
import { check } from '../checks/check.js';
import { measureStanding } from '../plan/measure-standing.js';
import { crosswalk } from '../principles/crosswalk.js';
import { progressOf } from '../principles/progress-of.js';
import { GUNNING } from '../principles/sets/gunning.js';
import { diaryOf } from '../register/diary.js';
import { buildReport } from '../report/build-report.js';
import { promiseKept } from '../spectrum/promise-kept.js';
import { statusTable } from '../status/table.js';
import { aPlan } from '../testing/builders.js';
import { aChallenge, aChecklist, aRegister } from '../testing/documents.js';

/** What every verb does with a day no calendar has. */
const asOf = '2011-02-30';

describe('a day that does not exist is refused, never answered about, by', () => {
  it.each<[string, () => unknown]>([
    ['statusTable', () => statusTable(aPlan(), { asOf })],
    ['check', () => check(aPlan(), { asOf })],
    ['toCalendar', () => toCalendar([], { asOf })],
    ['owed', () => owed([], { asOf })],
    ['nextReports', () => nextReports(aPlan(), { asOf })],
    ['planAsOf', () => planAsOf(aPlan(), asOf)],
    ['isApproved', () => isApproved({}, asOf)],
    ['measureStanding', () => measureStanding({}, { asOf })],
    ['diaryOf', () => diaryOf(aRegister(), { asOf })],
    ['progressOf', () => progressOf(aChecklist(), { asOf })],
    ['crosswalk', () => crosswalk(aChecklist(), GUNNING, { asOf })],
    ['challengeStanding', () => challengeStanding(aChallenge(), { asOf })],
    ['challengeSummary', () => challengeSummary([], { asOf })],
    ['movedSince', () => movedSince(aPlan(), { since: asOf, asOf: '2012-01-01' })],
    ['buildReport', () => buildReport(aPlan(), { since: asOf, asOf: '2012-01-01' })],
    ['promiseKept', () => promiseKept({ id: 'e', title: 'Parks' }, { asOf })],
  ])('%s', (_, ask) => {
    expect(ask).toThrow(new RegExp(`^\\w+ is “${asOf}”, which is not a day written as 2011-09-30\\.$`));
    expect(ask).toThrow(RangeError);
  });

  it.each<[string, () => unknown]>([
    ['movedSince', () => movedSince(aPlan(), { since: asOf, asOf: '2012-01-01' })],
    ['buildReport', () => buildReport(aPlan(), { since: asOf, asOf: '2012-01-01' })],
  ])('%s, which says that it is the earlier day', (_, ask) => {
    expect(ask).toThrow(/^since is/);
  });
});
