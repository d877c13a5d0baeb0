import { findDatesIn } from '../target-date/find-dates-in.js';
import type { Plan } from '../plan/plan.js';
import { HTML_WORDS } from '../words/html.js';
import type { PageBlock } from './page-table.js';
import { PageReading } from './page-reading.js';
import { readTableRows } from './table-rows.js';

/** A plan read from a page, and the blocks that are no part of it: to be left in sight. */
export interface PlanPage {
  readonly plan: Plan;
  /** Places in the list of blocks. */
  readonly unread: readonly number[];
}

/** What stands on the page outside its table. */
export interface PlanPageOptions {
  /** The page's language, kept as the plan's. */
  readonly lang?: string | undefined;
}

const SUMMARY = /^(As of|Ar) \d{1,2} \p{L}+ \d{4}\. /u;
const isSummary = (words: string) => SUMMARY.test(words);
const isEmptyNotice = (words: string) => Object.values(HTML_WORDS).some(({ noRows }) => noRows === words);

/**
 * Reads a plan back from its tables on a web page: those of {@link toHtml}, or a council's own with headers
 * such as Ref, Action, By when, Lead and Status in any order. A heading above a table, else its caption, is
 * the objective. Cells no field holds become notes under their header; a table that is no plan's, and words
 * around the tables, are named in `unread`. Undefined when no table is a plan's.
 */
export function readPlanPage(
  blocks: readonly PageBlock[],
  { lang }: PlanPageOptions = {},
): PlanPage | undefined {
  const unread: number[] = [];
  const read = new PageReading(blocks);
  let heading: number | undefined;
  let tables = 0;
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') {
      if (heading !== undefined) unread.push(heading);
      heading = at;
      return;
    }
    const title = heading === undefined ? undefined : (blocks[heading] as { words: string }).words;
    if (block.kind === 'table') {
      const rows = readTableRows(block);
      if (rows) {
        tables += 1;
        read.add(title, block.caption, rows);
        heading = undefined;
        return;
      }
    } else if (isSummary(block.words)) {
      read.statedOn = findDatesIn(block.words)[0]?.date.to;
      return;
    } else if (title !== undefined && isEmptyNotice(block.words)) {
      read.add(title, undefined, []);
      heading = undefined;
      return;
    }
    // A heading stays with what stands under it.
    if (heading !== undefined) unread.push(heading);
    heading = undefined;
    unread.push(at);
  });
  if (heading !== undefined) unread.push(heading);
  return tables === 0 ? undefined : { plan: read.plan(lang), unread };
}
