import { linkAddress } from '@engagement-plan/core';
import { listFaults } from '../forms/faults.js';
import type { Fault } from '../forms/faults.js';
import { answerTo, boxesFor } from './answers.js';
import type { ChecklistView } from './view.js';

/** Everything that stands in the way of handing in, in the order of the page. `badDays` are the ids of day fields with half a day in them. */
export function findFaults(
  { checklist, set, progress, words }: ChecklistView,
  badDays: ReadonlyMap<string, string>,
): Fault[] {
  const { faults, add, addDay } = listFaults(badDays, words);

  const { title, opens, closes } = checklist.engagement;
  if (!title?.trim()) add('title', words.needTitle);
  addDay('opens');
  addDay('closes');
  if (opens && closes && closes < opens) add('closes', words.needOrder);

  for (const principle of set.principles) {
    const { id, name } = principle;
    const answer = answerTo(checklist, id);
    const standing = progress.principles.find((one) => one.id === id);
    const problems = standing?.problems ?? [];
    if (standing?.owed && answer.answer === undefined) add(`${id}-met`, words.needAnswer(name));
    if (
      problems.some(
        (problem) => problem === 'departed-without-reason' || problem === 'not-applicable-without-reason',
      )
    ) {
      add(`${id}-reason`, words.needReason(name));
    }
    if (boxesFor(answer.answer).done) {
      answer.evidence?.forEach(({ href }, n) => {
        if (href?.trim() && !linkAddress(href)) add(`${id}-link-${n}`, words.needLink(name));
      });
    }
    if (problems.includes('not-met-without-follow-up')) add(`${id}-what`, words.needFollowUp(name));
    addDay(`${id}-by`);
  }
  return faults;
}
