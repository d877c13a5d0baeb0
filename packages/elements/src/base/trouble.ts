/** What can go wrong between a page and what it was meant to show. Each has a sentence in `base.words.ts`. */
export type TroubleCode =
  | 'no-answer'
  | 'not-found'
  | 'not-json'
  | 'wrong-shape'
  | 'newer-format'
  | 'not-readable'
  | 'too-slow'
  | 'failed';

/** Where each code is explained to a webmaster: one heading per code. */
const PAGE = 'docs/how-to/troubles.md';

/**
 * Something that stops an element from showing what it was given. Elements throw it inside
 * `readGiven`; it never leaves the element.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly code: TroubleCode;
  /** For the webmaster, not the reader: an address, a status, a JSON pointer. */
  readonly detail: string;

  constructor(code: TroubleCode, detail = '', options?: ErrorOptions) {
    super(`${code}${detail && `: ${detail}`}`, options);
    this.code = code;
    this.detail = detail;
  }
}

/** What kept a file from being read: a {@link Trouble}, or that it is no JSON. */
export interface Unread extends Error {
  readonly code?: TroubleCode;
  /** The kind of document it is instead. */
  readonly cause?: string;
}

/** The trouble itself, or any other exception as the trouble `failed`. */
export function asTrouble(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  return new Trouble('failed', error instanceof Error ? error.message : String(error), { cause: error });
}

const said = new Set<string>();

/** Warns the webmaster in the console: once per element, code and detail, with a page to read. */
export function warnOnce(tag: string, trouble: Trouble): void {
  const line = `${tag}: ${trouble.message} (see ${PAGE}#${trouble.code})`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
