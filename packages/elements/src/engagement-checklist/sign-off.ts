import { formatDay } from '@engagement-plan/core';
import type { Checklist, Day } from '@engagement-plan/core';
import type { Fault } from '../forms/faults.js';
import { without } from './answers.js';
import { finished } from './checklist-work.js';
import type { Done } from './deeds.js';
import type { ChecklistWords } from './engagement-checklist.words.js';
import { findFaults } from './faults.js';
import { jottingsOf } from './jottings.js';
import { withPast } from './past.js';
import type { ChecklistView } from './view.js';

/**
 * What stands in the way of signing a checklist off, each with the control to go to: all that stops its
 * hand-in, and whatever is owed, "I don't know yet" included.
 */
export function whatStopsSigning(view: ChecklistView): Fault[] {
  const { progress, words } = view;
  const open = progress.principles
    .filter(({ owed }) => owed)
    .map(({ id, name }) => ({ at: `${id}-met`, message: words.needSettled(name) }));
  const faults = findFaults(view, new Map()).filter(({ at }) => !open.some((owed) => owed.at === at));
  return [...faults, ...open];
}

/** The post and the day it would be signed off with, as typed; the day is `today` until another is. */
export function signatureOf(checklist: Checklist, today: Day): { post: string; on: string } {
  const { post = '', on = today } = jottingsOf(checklist);
  return { post: post.trim(), on };
}

/** What is wrong with the signature itself. A sign-off holds for what was answered by then, and for nothing later. */
export function faultsInSignature(
  checklist: Checklist,
  today: Day,
  halfDay: boolean,
  words: ChecklistWords,
  sayDay: (day: Day) => string,
): Fault[] {
  const { post, on } = signatureOf(checklist, today);
  const last =
    checklist.answers
      .map((answer) => answer.on ?? '')
      .sort()
      .at(-1) ?? '';
  const faults: Fault[] = [];
  if (!post) faults.push({ at: 'signed-by', message: words.needSignOffPost });
  if (!on || halfDay) faults.push({ at: 'signed-on', message: words.needSignOffDay });
  else if (on > today) faults.push({ at: 'signed-on', message: words.needSignOffPast });
  else if (on < last) faults.push({ at: 'signed-on', message: words.needSignOffAfter(sayDay(last)) });
  return faults;
}

/** Signs a checklist off: its answers stand until it is reopened. `halfDay`: the day field holds half a day. */
export function sign(view: ChecklistView, halfDay: boolean): Done {
  const { checklist, by, progress, words, lang } = view;
  const today = progress.asOf;
  const sayDay = (day: Day) => formatDay(day, lang);
  const stops = whatStopsSigning(view);
  const faults = [...stops, ...faultsInSignature(checklist, today, halfDay, words, sayDay)];
  if (faults.length > 0) return { faults, focus: 'faults' };
  const signOff = signatureOf(checklist, today);
  const jottings = without(jottingsOf(checklist), 'post', 'on');
  // What is signed is what leaves the page: nothing that an answer has closed.
  const signed = { ...finished(checklist), signOff, jottings };
  const said = words.signedOff(signOff.post, sayDay(signOff.on));
  const work = { checklist: withPast(signed, today, by, said), by };
  return { work, say: (words) => words.signedNow, focus: 'notices' };
}

/** Opens a signed checklist again: nobody vouches for it any more, and its history says since when. */
export function reopen({ checklist, by, progress, words }: ChecklistView): Done {
  const { signOff, ...rest } = checklist;
  if (!signOff) return {};
  const work = { checklist: withPast(rest, progress.asOf, by, words.reopened(signOff.post)), by };
  return { work, say: (words) => words.reopenedNow, focus: 'notices' };
}
