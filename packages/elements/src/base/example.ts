/**
 * One example of an element. The manners' test, the pictures and the docs all loop over the same list,
 * so an example is written once, in `<tag>.examples.ts` as `export const examples: Example[]`.
 */
export interface Example {
  /** A few words, unique within the element. */
  readonly name: string;
  /** What it shows, for the docs page. */
  readonly description: string;
  /** What a webmaster would paste, in full: the tag, its fallback, its JSON script. */
  readonly html: string;
  /** Files the html's `src` asks for, by path under the page's own address. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** Words (English, then Welsh) that stand in its shadow root once it is ready. */
  readonly ready: { readonly en: string; readonly cy: string };
}
