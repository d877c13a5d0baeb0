import type { Checklist } from '@engagement-plan/core';
import { withEvidenceAt } from './answers.js';
import type { ChecklistDrafts } from './checklist-drafts.js';
import { downloadChecklist } from './checklist-file.js';

/** What the buttons work on. */
export interface Bench {
  /** What is on show, and who is writing. */
  readonly mine: { readonly checklist: Checklist; readonly by: string };
  readonly drafts: ChecklistDrafts;
  edited(checklist: Checklist): void;
  put(checklist: Checklist, by: string): void;
  startAgain(): Promise<void>;
  handIn(): Promise<void>;
  takeBack(): void;
}

/** Does what a button says (`data-do`), and answers which control takes the focus after it, if it moves. */
export async function doDeed(
  { do: deed, part = '', n = '0' }: DOMStringMap,
  bench: Bench,
): Promise<string | undefined> {
  const { mine, drafts } = bench;
  switch (deed) {
    case 'add-evidence':
      bench.edited(withEvidenceAt(mine.checklist, part, Number(n), {}));
      return `${part}-text-${n}`;
    case 'remove-evidence':
      bench.edited(withEvidenceAt(mine.checklist, part, Number(n), undefined));
      return `${part}-add`;
    case 'delete-draft':
      await bench.startAgain();
      return 'notices';
    case 'undo': {
      const undo = drafts.takeUndo();
      if (!undo) return undefined;
      bench.put(undo.checklist, undo.by);
      drafts.keep(undo.checklist, undo.by);
      return 'notices';
    }
    case 'take-theirs':
    case 'keep-mine':
      await drafts.choose(deed === 'take-theirs', mine);
      return 'notices';
    case 'download':
      downloadChecklist(mine.checklist);
      return undefined;
    case 'print':
      print();
      return undefined;
    case 'hand-in':
      await bench.handIn();
      return undefined;
    case 'take-back':
    case 'change':
      bench.takeBack();
      return undefined;
    default:
      return undefined;
  }
}
