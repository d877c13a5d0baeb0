import type { DocumentKind, EngagementDocument } from '../document/document.js';
import type { Change } from './change.js';
import { documentChanges } from './document-changes.js';
import { planChanges } from './plan-changes.js';

/**
 * One of the two documents of a diff: its id and its own version, so that a kept diff says what it leads from
 * and to.
 */
export interface DiffSide {
  readonly id: string;
  /** The version the document says it is, not that of its format. */
  readonly version: string;
}

/** What changed between two documents of one kind. Plain JSON; empty exactly when they are the same. */
export interface Diff {
  readonly kind: DocumentKind;
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** Every change; their edits together make one document of the other. */
  readonly changes: readonly Change[];
}

/** How things of two documents are matched. */
export interface DiffOptions {
  /**
   * What has no id in common is the same thing when this much of the shorter text stands in the other, in
   * per cent. 70 when nobody chose.
   */
  readonly likeness?: number | undefined;
}

/** The likeness from which two things without an id in common are one, in per cent, when nobody chose. */
export const DIFF_LIKENESS = 70;

/**
 * What changed from one document to the other, in words a committee can read and in exact steps at once:
 * things are matched by id, wherever they stand now, then by what they say. `applyDiff(before, diff)` is
 * `after` exactly, unknown keys and the order of lists included.
 */
export function diff<D extends EngagementDocument>(
  before: D,
  after: D,
  { likeness = DIFF_LIKENESS }: DiffOptions = {},
): Diff {
  return {
    kind: after.kind,
    before: { id: before.id, version: before.version },
    after: { id: after.id, version: after.version },
    changes: changesBetween(before, after, likeness),
  };
}

function changesBetween(
  before: EngagementDocument,
  after: EngagementDocument,
  likeness: number,
): readonly Change[] {
  return before.kind === 'plan' && after.kind === 'plan'
    ? planChanges(before, after, likeness)
    : documentChanges(before, after, likeness);
}
