import type { Plan } from '@engagement-plan/core';
import { Trouble } from '../base/trouble.js';

/** A plan read from the tables inside an element, and the children that are no part of it. */
export interface PageTables {
  readonly plan: Plan;
  readonly kept: readonly Element[];
}

/** Reads the tables inside an element; when they are no plan's, says why, for the webmaster. It may come from another file. */
export type TableReader = (element: Element, lang: string) => PageTables | string;

/** How long after the page is loaded a script that reads tables may still come: optimisers hold scripts back. */
const PATIENCE_MS = 4000;

let reader: TableReader | undefined;
let givenUp = false;
let waiting: (() => void)[] = [];

/** Gives the plan elements what reads tables: it stands in a file of its own, for the few pages that need it. */
export function registerTableReader(read: TableReader): void {
  reader = read;
  tellAll();
}

/**
 * What reads tables; undefined while it may still come, and `again` is called when it has, or when it is not
 * expected any more: then this throws a {@link Trouble} that says which file is missing.
 */
export function tableReader(again: () => void): TableReader | undefined {
  if (reader) return reader;
  // Even a page that was given up gets its tables, should the script come after all.
  if (waiting.length === 0 && !givenUp) afterLoading();
  waiting.push(again);
  if (givenUp)
    throw new Trouble('not-readable', 'no script here reads tables: load engagement-table.min.js too');
  return undefined;
}

function afterLoading(): void {
  const wait = () =>
    setTimeout(() => {
      givenUp = true;
      if (!reader) tellAll();
    }, PATIENCE_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

function tellAll(): void {
  const told = waiting;
  waiting = [];
  for (const again of told) again();
}
