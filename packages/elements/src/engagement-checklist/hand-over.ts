import type { Checklist, ChecklistProgress } from '@engagement-plan/core';
import { checklistFileName } from './checklist-file.js';
import type { Done } from './deeds.js';
import type { ChecklistWords } from './engagement-checklist.words.js';
import { jottingsOf, withJottings } from './jottings.js';
import { withPast } from './past.js';
import type { ChecklistView } from './view.js';

/** Names of the principles that were still owed when it was handed over, as the set has them now. */
export function owedAtHandover({ handover }: Checklist, progress: ChecklistProgress): string[] {
  const owed = new Set(handover?.owed);
  return progress.principles.filter(({ id }) => owed.has(id)).map(({ name }) => name);
}

/** The checklist as a colleague gets it: who has it now, from whom, and what is still owed, written in. */
function handedOver({ checklist, by, progress, words }: ChecklistView): Checklist {
  const today = progress.asOf;
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

/** Makes the file for a colleague, or says that it does not say for whom. */
export function handOver(view: ChecklistView): Done {
  const { checklist, by, words } = view;
  if (!jottingsOf(checklist).to?.trim())
    return { faults: [{ at: 'to', message: words.needTo }], focus: 'to' };
  const handed = handedOver(view);
  return {
    work: { checklist: handed, by },
    say: (words) => words.handedOver(checklistFileName(handed), handed.handover?.to ?? ''),
    file: handed,
    focus: 'notices',
  };
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
