import type { Place } from '../document/document.js';
import type { Severity, Thresholds } from './define-check.js';

/** Why somebody decided that a finding may stand. */
export interface Answered {
  readonly reason: string;
  /** The post that decided. */
  readonly by?: string;
  readonly on?: string;
}

/** Something a check found in a document. Plain JSON; {@link sayFinding} makes the sentence. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Id of the document. */
  readonly document: string;
  /** JSON pointer to what was found; it resolves in the document. */
  readonly path: string;
  /** Id of the nearest thing that has one, usually the row. */
  readonly about?: string;
  /** Where this stood in the document it was read from. */
  readonly place?: Place;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The numbers this finding depends on, as they were applied. */
  readonly thresholds?: Thresholds;
  /** Set when the configuration answers the finding with a reason. It is kept, but no longer asks for anything. */
  readonly answered?: Answered;
}
