import type { Remark } from '../notes/note.js';

/** Text after repair, with a remark for each repair and for each doubt that was left as written. */
export interface Repaired {
  readonly text: string;
  readonly remarks: readonly Remark[];
}
