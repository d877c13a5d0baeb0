/** The types a value can be of, in a document: those of JSON Schema. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

/** What each problem knows, by its code. */
export interface ProblemFacts {
  /** A key that must be there is not. */
  missing: { readonly key: string };
  /** Something else stands there: text where a list is owed. */
  'wrong-type': { readonly expected: readonly JsonType[] };
  /** A word that is not among those allowed. */
  'not-one-of': { readonly allowed: readonly string[] };
  /** The one value allowed is another. */
  'wrong-value': { readonly expected: string };
  /** The document is in a newer version of its format than the one known here; nothing else is said about it. */
  'newer-format': { readonly version: number; readonly known: number };
  /** Not a day that exists, written YYYY-MM-DD. */
  'not-a-day': Nothing;
  /** Not a language tag such as `en-GB`. */
  'not-a-language': Nothing;
  /** A number below the least allowed. */
  'too-small': { readonly least: number };
  /** A number above the most allowed. */
  'too-large': { readonly most: number };
  /** A text of too few characters. */
  'too-short': { readonly least: number };
  /** A list of too few entries. */
  'too-few': { readonly least: number };
  /** Nested so deeply that it cannot be read. */
  'too-deep': Nothing;
  /** The text is not JSON from here on; line and column count from 1. */
  'not-json': { readonly line: number; readonly column: number };
}

type Nothing = Readonly<Record<never, never>>;

/** What can be wrong with the shape of a document. */
export type ProblemCode = keyof ProblemFacts;

/**
 * One thing that keeps a value from being the document it should be.
 *
 * `path` is a JSON pointer (RFC 6901) to the value it is about, and for a missing key to where it belongs;
 * `found` is what stands there, absent when nothing does. The sentence is made by `sayProblem`.
 */
export type Problem = {
  [C in ProblemCode]: {
    readonly path: string;
    readonly code: C;
    readonly facts: ProblemFacts[C];
    readonly found?: unknown;
  };
}[ProblemCode];
