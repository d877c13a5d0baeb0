import { datesOf } from '../status/slip-ledger.js';
import type { RevisionGap } from '../status/slip-ledger.js';
import type { CheckedRow } from './checked-row.js';
import { nameOf } from './name-of.js';

/** What a check says of a date that was put back and lacks something. */
export interface SlipLacking {
  readonly path: string;
  readonly row: string;
  readonly from: string;
  readonly to: string;
  readonly on: string;
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
