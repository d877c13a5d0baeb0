import { datesOf } from '../status/slip-ledger.js';
import type { RevisionGap } from '../status/slip-ledger.js';
import type { CheckedRow } from './checked-row.js';
import { nameOf } from './name-of.js';

/** A date that was put back and lacks a reason or an approval, as a finding says it. */
export interface SlipLacking {
  /** JSON pointer to the revision that put it back. */
  readonly path: string;
  /** The row, by its ref or title. */
  readonly row: string;
  /** The date before, in the words of the plan. */
  readonly from: string;
  /** The date since, in the words of the plan. */
  readonly to: string;
  /** When it was put back; empty where nobody said. */
  readonly on: string;
  /** How far, in days; 0 where that cannot be told. */
  readonly days: number;
}

/** The dates that are put back, on a day, without `lack`. */
export function* slipsLacking(
  lack: RevisionGap,
  rows: readonly CheckedRow[],
  asOf: string,
): Generator<SlipLacking> {
  for (const { deliverable, path } of rows) {
    // Most rows were never put back.
    if (deliverable.revisions === undefined) continue;
    for (const move of datesOf(deliverable, path, asOf).moves) {
      if (move.direction !== 'later' || !move.lacks.includes(lack)) continue;
      yield {
        path: move.path,
        row: nameOf(deliverable),
        from: move.from.words,
        to: move.to.words,
        on: move.on ?? '',
        days: move.days ?? 0,
      };
    }
  }
}
