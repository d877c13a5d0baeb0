import { linkAddress } from '@engagement-plan/core';
import { listFaults } from '../forms/faults.js';
import type { Fault } from '../forms/faults.js';
import { answerTo, boxesFor } from './answers.js';
import type { ChecklistView } from './view.js';

/** Everything that stands in the way of handing in, in the order of the page. `badDays` are the ids of day fields with half a day in them. */
export function findFaults(
  { checklist, progress, words }: ChecklistView,
  badDays: ReadonlyMap<string, string>,
): Fault[] {
  const { faults, add, addDay } = listFaults(badDays, words);

  const { title, opens, closes } = checklist.engagement;
  if (!title?.trim()) add('title', words.needTitle);
  addDay('opens');
  addDay('closes');
  if (opens && closes && closes < opens) add('closes', words.needOrder);

  const { principles } = progress;
  for (const { id, name, owed, answer, problems } of principles) {
    if (owed && answer === undefined) add(`${id}-met`, words.needAnswer(name));
    if (problems.includes('departed-without-reason') || problems.includes('not-applicable-without-reason'))
      add(`${id}-reason`, words.needReason(name));
    if (boxesFor(answer).done) {
      answerTo(checklist, id).evidence?.forEach(({ href }, n) => {
        if (href?.trim() && !linkAddress(href)) add(`${id}-link-${n}`, words.needLink(name));
      });
    }
    if (problems.includes('not-met-without-follow-up')) add(`${id}-what`, words.needFollowUp(name));
    addDay(`${id}-by`);
  }
  const [first] = principles;
  // Nothing is owed yet: still, a checklist that answers nothing says nothing.
  if (first && principles.every(({ owed, answer }) => !owed && answer === undefined))
    add(`${first.id}-met`, words.needAnyAnswer);
  return faults;
}
