import { askingsOf, type Asking } from './asking.js';
import { clashesIn } from './clashes.js';
import { overAskedIn } from './over-asked.js';
import { pollsOf, preElectionIn } from './polls.js';
import type { Engagement, Register } from './register.js';
import type { RegisterSetting } from './setting.js';
import {
  decidedEarly,
  feedbackDueOf,
  feedbackOverdue,
  inHolidays,
  lacksFeedbackDate,
  tooShort,
} from './timing.js';
import { isFedBack } from './told.js';

/*
 * What there is to say of a register: one finder for each check of its name, which the diary asks as well.
 * Each yields the engagement's place in the register and the facts its sentence is made of.
 */

/** Planning can still be changed: the engagement is not over. */
const isAhead = ({ opens, closes }: Pick<Engagement, 'opens' | 'closes'>, asOf: string) =>
  (closes ?? opens ?? '') >= asOf;

const titleAt = ({ engagements }: Register, at: number) => engagements[at]?.title ?? '';

/** The same people asked twice at once, while that can still be changed. At the engagement that opens later. */
export function* findClashes(register: Register, { asOf }: Pick<RegisterSetting, 'asOf'>) {
  for (const { at, other, ...clash } of clashesIn(askingsOf(register), asOf))
    yield { at, engagement: titleAt(register, at), other: titleAt(register, other), ...clash };
}

/** An audience asked more often than it can bear. */
export function* findOverAsked(register: Register, { asOf, policy }: Omit<RegisterSetting, 'nation'>) {
  const { askedTimes: most, askedMonths: months } = policy;
  const ahead = ({ engagement }: Asking) => isAhead(engagement, asOf);
  for (const { at, ...found } of overAskedIn(askingsOf(register), policy, ahead))
    yield { at, engagement: titleAt(register, at), ...found, most, months };
}

/** An engagement open in a pre-election period; `over` once it has closed. */
export function* findPreElection(register: Register, { asOf, policy, nation }: RegisterSetting) {
  const workingDays = policy.preElectionWorkingDays;
  for (const { at, from, poll, title = '', assumed, areaUnknown } of preElectionIn(
    askingsOf(register),
    pollsOf(register, policy, nation),
  ))
    yield {
      at,
      engagement: titleAt(register, at),
      from,
      poll,
      title,
      assumed,
      areaUnknown,
      workingDays,
      over: !isAhead(register.engagements[at] ?? {}, asOf),
    };
}

/** An engagement much of which falls in holidays, while that can still be changed. */
export function* findHolidaySeason(register: Register, { asOf, policy, nation }: RegisterSetting) {
  for (const [at, engagement] of register.engagements.entries()) {
    if (!isAhead(engagement, asOf)) continue;
    const found = inHolidays(engagement, policy, nation);
    if (found) yield { at, engagement: engagement.title, ...found, percent: policy.holidayPercent };
  }
}

/** An engagement that leaves too little time; `over` once it has closed. */
export function* findTooShort(register: Register, { asOf, policy, nation }: RegisterSetting) {
  for (const [at, engagement] of register.engagements.entries()) {
    const found = tooShort(engagement, policy, nation);
    if (found) yield { at, engagement: engagement.title, ...found, over: !isAhead(engagement, asOf) };
  }
}

/** A last day before the first. */
export function* findClosesBeforeOpens({ engagements }: Register) {
  for (const [at, { title, opens, closes }] of engagements.entries())
    if (opens !== undefined && closes !== undefined && closes < opens)
      yield { at, engagement: title, opens, closes };
}

/** A decision before people have been heard; `over` once it was made. */
export function* findDecisionBeforeClose({ engagements }: Register, { asOf }: Pick<RegisterSetting, 'asOf'>) {
  for (const [at, engagement] of engagements.entries()) {
    const found = decidedEarly(engagement);
    if (found) yield { at, engagement: engagement.title, ...found, over: found.decisionOn < asOf };
  }
}

/** Feedback that is owed and was not given. */
export function* findFeedbackOverdue(
  { engagements }: Register,
  { asOf, policy }: Omit<RegisterSetting, 'nation'>,
) {
  for (const [at, engagement] of engagements.entries()) {
    const due = feedbackOverdue(engagement, policy, asOf);
    if (due !== undefined) yield { at, engagement: engagement.title, due, days: policy.feedbackDays };
  }
}

/** No day is named by which people will hear back. */
export function* findNoFeedbackDate(
  { engagements }: Register,
  { asOf, policy }: Omit<RegisterSetting, 'nation'>,
) {
  for (const [at, engagement] of engagements.entries()) {
    if (!lacksFeedbackDate(engagement, asOf)) continue;
    const due = feedbackDueOf(engagement, policy)?.on ?? '';
    // Once it is overdue, a date is no longer what is missing.
    if (due !== '' && due < asOf) continue;
    yield { at, engagement: engagement.title, due, days: policy.feedbackDays };
  }
}

/** Feedback that tells only half: what was said without what was done, or the other way round. */
export function* findHalfTold({ engagements }: Register, { asOf }: Pick<RegisterSetting, 'asOf'>) {
  for (const [at, engagement] of engagements.entries()) {
    if (!isFedBack(engagement, asOf)) continue;
    const { said, did } = engagement.result ?? {};
    const lacks = (said ?? '').trim() === '' ? ('said' as const) : ('did' as const);
    if ((said ?? '').trim() === '' || (did ?? '').trim() === '')
      yield { at, engagement: engagement.title, lacks };
  }
}

/** Nobody in particular is asked, and it opens or is open: a clash could not be seen. */
export function* findNoAudience(register: Register, { asOf }: Pick<RegisterSetting, 'asOf'>) {
  for (const { at, engagement, span, audiences } of askingsOf(register))
    if (span && audiences.length === 0 && isAhead(engagement, asOf))
      yield { at, engagement: engagement.title };
}
