/**
 * What a field reader has to say about the words it read: a guess or a repair. The caller puts it in the
 * ledger beside the piece the words stood in, so that the words as written are kept.
 */
export interface Remark {
  /** kebab-case, never reused: `torn-word-joined`, `milestone-read-as-done`. */
  readonly code: string;
  readonly severity: 'guess' | 'repair';
  /** One plain sentence. */
  readonly message: string;
  /** The words it is about, where they are only a part of what was read. */
  readonly words?: string;
}

/** Text after repair, with a remark for each repair and for each doubt that was left as written. */
export interface Repaired {
  readonly text: string;
  readonly remarks: readonly Remark[];
}
