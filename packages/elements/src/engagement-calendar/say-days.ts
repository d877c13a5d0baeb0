import { formatDay, sayTargetDate } from '@engagement-plan/core';
import type { DiaryEntry } from '@engagement-plan/core';
import type { DiaryView } from './diary-view.js';

/** The days of an engagement in words, as they look from the day the diary is read on. */
export function sayDays({ engagement }: DiaryEntry, { words, lang, asOf }: DiaryView): string {
  const { opens, closes, when } = engagement;
  const day = (one: string) => formatDay(one, lang);
  if (opens !== undefined && closes !== undefined) {
    if (opens === closes) return words.onDay(day(opens));
    if (closes < asOf) return words.wasOpen(day(opens), day(closes));
    return (opens > asOf ? words.willOpen : words.isOpen)(day(opens), day(closes));
  }
  if (opens !== undefined) {
    const say =
      opens > asOf
        ? words.willOpenFrom
        : closedSince(engagement.decisionOn, asOf)
          ? words.wasOpenFrom
          : words.isOpenFrom;
    return say(day(opens));
  }
  if (closes !== undefined) return (closes < asOf ? words.wasOpenUntil : words.isOpenUntil)(day(closes));
  return when ? words.expected(sayTargetDate(when, lang)) : words.noDays;
}

/** Without a last day it is over when the decision has been taken. */
const closedSince = (decisionOn: string | undefined, asOf: string) =>
  decisionOn !== undefined && decisionOn <= asOf;

/** What follows after it has closed: the decision, and when people hear back. */
export function sayAfter({ engagement, state, feedbackDue }: DiaryEntry, view: DiaryView): readonly string[] {
  const { words, lang, asOf } = view;
  const { decisionOn } = engagement;
  const said = decisionOn === undefined ? [] : [words.decision(formatDay(decisionOn, lang))];
  // A day that only the policy names was promised to nobody.
  if (!feedbackDue?.named || state === 'fed-back') return said;
  const hear = feedbackDue.on < asOf ? words.heardBackLate : words.hearBack;
  return [...said, hear(formatDay(feedbackDue.on, lang))];
}
