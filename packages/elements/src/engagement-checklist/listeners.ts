import type { Day, PrincipleSet } from '@engagement-plan/core';
import { badDaysIn } from '../forms/faults.js';
import type { ChecklistWork } from './checklist-work.js';
import { doDeed } from './deeds.js';
import { readControl } from './read-control.js';

/** What the listeners need of the element around the controls. */
export interface Around {
  day(): Day;
  set(): PrincipleSet;
  root(): ParentNode;
  /** Resolves when what changed is on show. */
  drawn(): Promise<unknown>;
  focusOn(id: string): void;
  /** Tells the page that something was settled. */
  changed(): void;
}

/** What happens when something is typed, settled or pressed in a checklist. */
export function listenersOf(work: ChecklistWork, around: Around) {
  return {
    input(event: Event): void {
      const control = event.target as HTMLInputElement | HTMLTextAreaElement;
      const { part } = control.dataset;
      if (!work.checklist || part === undefined) return;
      if (part === 'by') work.by = control.value;
      const by = work.by.trim();
      const stamp = { on: around.day(), ...(by ? { by } : {}) };
      work.edited(part === 'by' ? work.checklist : readControl(work.checklist, control, stamp));
    },

    async change(event: Event): Promise<void> {
      const control = event.target as HTMLInputElement;
      const { choose } = control.dataset;
      if (choose !== undefined)
        return work.exchange.choose(choose, control.value === 'mine' ? 'mine' : 'theirs');
      if (control.id === 'shared') return work.shareComputer(control.checked);
      // `change` stops at a shadow root; the page's own listeners expect one from any control.
      if (control.type !== 'file') return around.changed();
      const [file] = control.files ?? [];
      if (!file) return;
      await work.exchange.open(file);
      control.value = '';
      await around.drawn();
      around.focusOn(work.exchange.two ? 'two' : 'notices');
    },

    async click(event: Event): Promise<void> {
      const button = (event.target as Element).closest<HTMLElement>('[data-do]');
      if (!button || !work.checklist) return;
      const { principles } = around.set();
      const nameOf = (id: string) => principles.find((one) => one.id === id)?.name ?? id;
      const halfDay = () => badDaysIn(around.root()).has('signed-on');
      const next = await doDeed(button.dataset, work, nameOf, halfDay);
      await around.drawn();
      if (next) around.focusOn(next);
    },
  };
}
