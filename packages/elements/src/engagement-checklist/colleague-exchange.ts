import type { Checklist } from '@engagement-plan/core';
import { jottingsOf } from './answers.js';
import { downloadChecklist, checklistFileName, readChecklistFile } from './checklist-file.js';
import type { ChecklistWork } from './checklist-work.js';
import { handedOver } from './hand-over.js';
import { setIdOf } from './known-sets.js';
import { differencesBetween, isUntouched, putTogether } from './two-versions.js';
import type { Difference, Side } from './two-versions.js';

/** A file that was opened, and differs from what is on show: the officer chooses, place by place. */
export interface TwoVersions {
  readonly theirs: Checklist;
  readonly differences: readonly Difference[];
  readonly chosen: ReadonlyMap<string, Side>;
}

/** A checklist on its way to a colleague, and their file on its way back. No server takes part. */
export class ColleagueExchange {
  /** What waits to be chosen between; nothing of either is lost until then, nor after. */
  two: TwoVersions | undefined;
  readonly #work: ChecklistWork;

  constructor(work: ChecklistWork) {
    this.#work = work;
  }

  /** Makes the file for a colleague; false when it does not say for whom. */
  handOver(): boolean {
    const work = this.#work;
    const { checklist, by } = work;
    const words = work.place.words();
    if (!checklist) return false;
    if (!jottingsOf(checklist).to?.trim()) {
      work.faults = [{ at: 'to', message: words.needTo }];
      work.place.draw();
      return false;
    }
    const handed = handedOver(checklist, work.progress(checklist), work.place.day(), by, words);
    downloadChecklist(handed);
    work.replace(handed, (words) => words.handedOver(checklistFileName(handed), handed.handover?.to ?? ''));
    return true;
  }

  /** Opens a file. Where both say something, nothing is overwritten until the officer has chosen. */
  async open(file: File): Promise<void> {
    const opened = await readChecklistFile(file);
    const { checklist: mine, given, drafts } = this.#work;
    if (!mine || !given) return;
    if (!opened) return drafts.tell((words) => words.notOpened(file.name));
    const set = setIdOf(opened);
    if (set !== setIdOf(mine)) return drafts.tell((words) => words.otherSet(file.name, set));
    const differences = differencesBetween(mine, opened);
    if (differences.length === 0 || isUntouched(mine, given)) return this.#settle(opened, [], new Map());
    const chosen = new Map(differences.map(({ at, likely }) => [at, likely]));
    this.two = { theirs: opened, differences, chosen };
    drafts.tell(() => '');
  }

  /** One place is chosen. */
  choose(at: string, side: Side): void {
    if (this.two) this.two = { ...this.two, chosen: new Map(this.two.chosen).set(at, side) };
    this.#work.place.draw();
  }

  /** The officer has chosen: all of one side, or as chosen place by place. */
  settle(all: Side | undefined): void {
    if (!this.two) return;
    const { theirs, differences, chosen } = this.two;
    this.#settle(theirs, differences, all ? new Map(differences.map(({ at }) => [at, all])) : chosen);
  }

  #settle(theirs: Checklist, differences: readonly Difference[], sides: ReadonlyMap<string, Side>): void {
    const work = this.#work;
    const kinds = new Set(sides.values());
    const said = kinds.size > 1 ? 'putTogether' : kinds.has('mine') ? 'keptMine' : 'opened';
    const stamp = { on: work.place.day(), by: work.by, words: work.place.words() };
    const together = putTogether(work.checklist as Checklist, theirs, differences, sides, stamp);
    work.replace(together, (words) => words[said], work.by.trim() || (theirs.handover?.to ?? ''));
  }
}
