import type { DocumentKind, EngagementDocument } from '../document/document.js';
import type { Context } from './context.js';

/**
 * What a finding costs its readers. error: others cannot read or rely on the document; warning: a promise
 * that cannot be held to account; advice: could be better.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** The document of a kind; of several kinds, any of them. */
export type DocumentOf<K extends DocumentKind> = Extract<EngagementDocument, { kind: K }>;

/** Numbers a check depends on, by name, with what holds when nobody chose. */
export type Thresholds = Readonly<Record<string, number>>;

/** What a check yields: where it is (a JSON pointer that resolves in the document) and the facts. */
export interface Found {
  readonly path: string;
}

/**
 * One edit of a fix: what this JSON pointer leads to is replaced by the value; without a value it goes. What
 * goes is taken away last, so that every pointer leads to where it led when the document was checked.
 */
export interface FixEdit {
  readonly path: string;
  readonly value?: unknown;
}

/** The facts of a finding, without its place. */
export type Facts<F> = Omit<F, 'path'>;

/**
 * One rule of a good document. `find` is pure and total: every document of its kinds that fits the schema
 * gets an answer, and where the document does not say enough to know, it yields nothing. It yields facts,
 * plain JSON; `say` makes the sentence from nothing else, so that another language can say it too.
 */
export interface Check<
  C extends string = string,
  K extends DocumentKind = DocumentKind,
  F extends Found = Found,
  T extends Thresholds = Thresholds,
> {
  /** `room/name`, also its folder. Never reused. */
  readonly code: C;
  readonly documents: readonly K[];
  readonly severity: Severity;
  /** What a good document does, in one sentence; the third line of the check's page. */
  readonly summary: string;
  /** Each is yielded with the facts and printed in the sentence. */
  readonly thresholds?: T;
  /**
   * It looks at each row of a plan, or each text, by itself, through `rows`, `openRows` or `proseWith` of the
   * context: what it finds in some depends on no others. Such checks are shown the document a few rows at a time,
   * one check after the other, while these are at hand; a large plan is read from memory once instead of twenty times.
   */
  readonly partByPart?: boolean;
  /** What is wrong in the document: places and facts, in the order of the document. Never throws. */
  find(document: DocumentOf<K>, context: Context, thresholds: T): Iterable<F>;
  /** What is wrong, and what to do; ends in a full stop. */
  say(facts: Facts<F>): string;
  /**
   * What would put a finding right, where there is one way to; none where a person has to decide. It is only
   * offered: `fixesFor` makes of it a change to look at. The document may hold the fixes of earlier findings.
   */
  fix?(found: F, document: DocumentOf<K>): readonly FixEdit[];
}

/** Freezes a check. What `find` yields is exactly what `say` receives; the compiler sees to it. */
export function defineCheck<
  const C extends string,
  const K extends DocumentKind,
  F extends Found,
  T extends Thresholds = Record<never, number>,
>(check: Check<C, K, F, T>): Readonly<Check<C, K, F, T>> {
  return Object.freeze(check);
}
