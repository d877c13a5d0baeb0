import type { Part } from './passages.js';

const LABEL =
  /^(\p{Lu}[\p{L}-]{2,20})\s+(\d{1,2}|[ivx]{1,4}|[A-H]|one|two|three|four|five|six|seven)(?![\p{L}\p{N}])/iu;
/** What numbers the parts of any document, and says nothing of a plan. */
const DIVISIONS =
  /^(?:appendix|annexe?|chapter|section|part|page|table|figure|fig|box|map|paragraph|note|item|schedule|version|volume|ward|grade|question|action|recommendation|task|activity|meeting|session|atodiad|adran|tudalen|tabl|ffigur)$/iu;

/**
 * The words a document numbers its headings with ("Band 1", "Band 2"; "Workstream A", "Workstream B"),
 * lower case: whatever a council calls them, the same word stands before two numbers at least.
 */
export function numberedLabels(parts: readonly Part[]): ReadonlySet<string> {
  const seen = new Map<string, Set<string>>();
  for (const part of parts) {
    if (part.kind === 'table' || part.text.length > 160 || /[.;]$/u.test(part.text)) continue;
    const [, word = '', number = ''] = LABEL.exec(part.text) ?? [];
    if (word === '' || DIVISIONS.test(word)) continue;
    const numbers = seen.get(word.toLowerCase()) ?? new Set();
    seen.set(word.toLowerCase(), numbers.add(number.toLowerCase()));
  }
  return new Set([...seen].flatMap(([word, numbers]) => (numbers.size > 1 ? [word] : [])));
}

/** The number or letter a heading carries after one of the words, with the rest of the line. */
export function readLabelled(
  text: string,
  labels: ReadonlySet<string>,
): { readonly ref: string; readonly title: string } | undefined {
  const [whole = '', word = '', ref = ''] = LABEL.exec(text) ?? [];
  if (!labels.has(word.toLowerCase())) return undefined;
  return { ref, title: text.slice(whole.length).replace(/^[\s:.–—-]+/u, '') };
}
