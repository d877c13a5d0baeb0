import { foldLookalikes } from '../../fields/lookalikes.js';
import { joinTorn } from '../../fields/torn-words.js';
import { take, type PlanContext } from './plan-context.js';
import type { Cell } from './row-line.js';

/** The words of a cell with torn words and look-alike letters repaired, each repair remarked. Stray bullets go. */
export function readText(cell: Cell, context: PlanContext): string {
  const folded = foldLookalikes(cell.text.replace(/^(?:[•▪*–-]\s+)+|(?:\s+[•▪])+$/gu, ''), context.evidence);
  const joined = joinTorn(folded.text, context.evidence);
  take(context, cell, [...folded.remarks, ...joined.remarks]);
  return joined.text;
}
