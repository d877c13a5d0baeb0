/**
 * One exact step from one document to another. All steps of a diff hold at once: `from` is always a JSON
 * pointer into the document before, `to` into the document after, so that their order does not matter.
 *
 * - `from` alone: what stands there is gone.
 * - `to` and `value`: that value is there now, new or in place of what `from` leads to.
 * - `from` and `to`: what stood there stands here now, with the steps that concern its parts.
 *
 * Whatever no step names stays, and in a list the rest keeps its order.
 */
export interface Edit {
  /** JSON pointer into the document before. */
  readonly from?: string;
  /** JSON pointer into the document after. */
  readonly to?: string;
  /** What stands at `to`; JSON. */
  readonly value?: unknown;
}
