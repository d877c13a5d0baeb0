import { linkAddress } from '@engagement-plan/core';
import type { Day } from '@engagement-plan/core';
import { listFaults } from '../forms/faults.js';
import type { Fault } from '../forms/faults.js';
import type { FormWords } from '../forms/form.words.js';
import type { UpdateWords } from './engagement-update.words.js';
import { percentOf } from './update-work.js';
import type { UpdateWork } from './update-work.js';

/**
 * Everything that stands in the way of handing in, in the order of the page. What is declared never does,
 * nor a route to green that is not given: an officer who must invent one to hand in will declare green.
 *
 * @param badDays labels of day fields with half a day in them, by id
 */
export function findUpdateFaults(
  work: UpdateWork,
  today: Day,
  badDays: ReadonlyMap<string, string>,
  words: UpdateWords & FormWords,
): Fault[] {
  const { faults, add, addDay } = listFaults(badDays, words);

  addDay('on');
  if (work.on > today) add('on', words.needPast);
  if (!work.by.trim()) add('by', words.needBy);
  if (work.percent.trim() && percentOf(work) === undefined) add('percent', words.needPercent);
  work.evidence.forEach(({ href }, n) => {
    if (href?.trim() && !linkAddress(href)) add(`link-${n}`, words.needLink(words.evidenceLink(n + 1)));
  });
  if (!work.progress && !work.declared && !work.note.trim()) add('progress-0', words.needSomething);
  addDay('due');
  return faults;
}
