import type { Checklist, ChecklistProgress, Day } from '@engagement-plan/core';
import { jottingsOf, withJottings } from './answers.js';
import type { ChecklistWords } from './engagement-checklist.words.js';
import { withPast } from './past.js';

/** Names of the principles that were still owed when it was handed over, as the set has them now. */
export function owedAtHandover({ handover }: Checklist, progress: ChecklistProgress): string[] {
  const owed = new Set(handover?.owed);
  return progress.principles.filter(({ id }) => owed.has(id)).map(({ name }) => name);
}

/** The checklist as a colleague gets it: who has it now, from whom, and what is still owed, written in. */
export function handedOver(
  checklist: Checklist,
  progress: ChecklistProgress,
  today: Day,
  by: string,
  words: ChecklistWords,
): Checklist {
  const { to = '', note = '', ...jottings } = jottingsOf(checklist);
  const owed = progress.principles.filter((principle) => principle.owed);
  const handover = {
    ...(by.trim() ? { from: by.trim() } : {}),
    to: to.trim(),
    on: today,
    ...(note.trim() ? { note: note.trim() } : {}),
    owed: owed.map(({ id }) => id),
  };
  const what = words.historyHandedOver(
    to.trim(),
    owed.map(({ name }) => name),
  );
  return withJottings(withPast({ ...checklist, handover }, today, by, what), { ...jottings, gave: today });
}

/** A letter to go with the file, for the officer's own mail program; the file is attached by hand. */
export function letterFor(
  checklist: Checklist,
  page: string,
  owed: readonly string[],
  words: ChecklistWords,
): string {
  const title = checklist.engagement.title?.trim() ?? '';
  const body = words.letter(page, owed, checklist.handover?.note ?? '');
  return `mailto:?subject=${encodeURIComponent(words.letterSubject(title))}&body=${encodeURIComponent(body)}`;
}
