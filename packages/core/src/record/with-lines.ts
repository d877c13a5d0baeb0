import type { RecordField } from './questions/field.js';

type Entry = Readonly<Record<string, unknown>>;

/**
 * The entries of a list after somebody rewrote its lines. A line that was there keeps its entry, wherever
 * it moved; where the field says so, one written in place of another keeps its entry with new words; any other
 * begins an entry. Entries that never had words are kept. Undefined when nothing is left.
 */
export function withLines(
  field: Pick<RecordField, 'line' | 'inPlace'>,
  before: readonly unknown[],
  written: readonly string[],
  newEntry: (words: string) => Entry,
): readonly unknown[] | undefined {
  const { line: key, inPlace } = field;
  const lines = written.map((line) => line.trim()).filter((line) => line !== '');
  if (key === undefined) return lines.length > 0 ? lines : undefined;
  const entries = before.filter((entry): entry is Entry => typeof entry === 'object' && entry !== null);
  const worded = entries.filter((entry) => wordsIn(entry, key) !== '');
  const wordless = entries.filter((entry) => wordsIn(entry, key) === '');
  const kept = matched(key, worded, lines);
  const free = new Set(worded.filter((entry) => !kept.includes(entry)));
  const after = lines.map((line, i) => {
    const same = kept[i];
    if (same) return same;
    const there = worded[i];
    if (inPlace && there && free.delete(there)) return { ...there, [key]: line };
    return newEntry(line);
  });
  // Each where it stood, so that what is not rewritten keeps its position.
  for (const entry of wordless) after.splice(entries.indexOf(entry), 0, entry);
  return after.length > 0 ? after : undefined;
}

/** The entry that has each line's words already, each entry once. */
function matched(key: string, entries: readonly Entry[], lines: readonly string[]): (Entry | undefined)[] {
  const byWords = new Map<string, Entry[]>();
  for (const entry of entries) {
    const words = wordsIn(entry, key);
    byWords.set(words, [...(byWords.get(words) ?? []), entry]);
  }
  return lines.map((line) => byWords.get(line)?.shift());
}

function wordsIn(entry: Entry, key: string): string {
  const words = entry[key];
  return typeof words === 'string' ? words.trim() : '';
}
