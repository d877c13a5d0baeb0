import type { EngagementDocument, Plan } from '@engagement-plan/core';
import type { Source } from '../source/blocks.js';
import type { Ledger } from '../source/ledger.js';

/** What the caller knows about the document and it may not say itself. */
export interface ReadingHints {
  /** Name of the file, kept as the source of the documents read. */
  readonly name?: string;
  readonly lang?: string;
  /** The plan as it was read from the document before this one: ids and updates are carried over. */
  readonly previous?: Plan;
}

/**
 * Recognises one kind of document by its headers and its shape, never by a council's name or wording,
 * and reads it. `score` is 0 to 1: how sure the layout is that the source holds what it reads. Layouts
 * that score above zero are read best first; each places the pieces it understands and leaves the rest.
 */
export interface Layout {
  readonly name: string;
  score(source: Source): number;
  read(source: Source, ledger: Ledger, hints: ReadingHints): readonly EngagementDocument[];
}
