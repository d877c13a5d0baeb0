import { formatDay } from '@engagement-plan/core';
import type { Checklist, ChecklistProgress, Day, PrincipleSet } from '@engagement-plan/core';
import type { Fault } from '../forms/faults.js';
import { finished, jottingsOf, without } from './answers.js';
import type { ChecklistWork } from './checklist-work.js';
import type { ChecklistWords } from './engagement-checklist.words.js';
import { findFaults } from './faults.js';
import { withPast } from './past.js';

/**
 * What stands in the way of signing a checklist off, each with the control to go to: all that stops its
 * hand-in, and whatever is owed, "I don't know yet" included. Nobody signs an empty form.
 */
export function whatStopsSigning(
  checklist: Checklist,
  set: PrincipleSet,
  progress: ChecklistProgress,
  words: ChecklistWords,
): Fault[] {
  const open = progress.principles
    .filter(({ owed }) => owed)
    .map(({ id, name }) => ({ at: `${id}-met`, message: words.needSettled(name) }));
  const faults = findFaults(checklist, set, progress, new Map(), words).filter(
    ({ at }) => !open.some((owed) => owed.at === at),
  );
  const [first] = set.principles;
  if (first && open.length === 0 && progress.principles.every(({ answer }) => answer === undefined))
    open.push({ at: `${first.id}-met`, message: words.needAnyAnswer });
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

/** Signs a checklist off: its answers stand until it is reopened. False when something stops it. `halfDay`: the day field holds half a day. */
export function sign(work: ChecklistWork, halfDay: boolean): boolean {
  const { checklist, by, place } = work;
  if (!checklist) return false;
  const [words, today] = [place.words(), place.day()];
  const sayDay = (day: Day) => formatDay(day, place.lang());
  const stops = whatStopsSigning(checklist, place.setOf(checklist), work.progress(checklist), words);
  work.faults = [...stops, ...faultsInSignature(checklist, today, halfDay, words, sayDay)];
  place.draw();
  if (work.faults.length > 0) return false;
  const signOff = signatureOf(checklist, today);
  const jottings = without(jottingsOf(checklist), 'post', 'on');
  // What is signed is what leaves the page: nothing that an answer has closed.
  const signed = { ...finished(checklist), signOff, jottings };
  const said = words.signedOff(signOff.post, sayDay(signOff.on));
  work.replace(withPast(signed, today, by, said), (words) => words.signedNow);
  return true;
}

/** Opens a signed checklist again: nobody vouches for it any more, and its history says since when. */
export function reopen(work: ChecklistWork): void {
  const { checklist, by, place } = work;
  if (!checklist?.signOff) return;
  const { signOff, ...rest } = checklist;
  const said = place.words().reopened(signOff.post);
  work.replace(withPast(rest, place.day(), by, said), (words) => words.reopenedNow);
}
