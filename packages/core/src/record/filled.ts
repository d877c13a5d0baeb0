import { isScore } from './is-score.js';
import type { QuestionKind } from './questions/field.js';

/**
 * Whether a field holds an answer. Blanks, empty lines and a score of 0 are none. A list of things that further
 * questions are asked about is answered by having one.
 */
export function isFilled(kind: QuestionKind, value: unknown): boolean {
  if (kind === 'score') return Array.isArray(value) ? value.some(isGiven) : isScore(value);
  if (kind === 'list') return Array.isArray(value) && value.length > 0;
  return hasWords(value);
}

const isGiven = (one: unknown) =>
  typeof one === 'object' && one !== null && 'score' in one && isScore(one.score);

/** Words of any kind, but those an entry is only told apart by. */
function hasWords(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(hasWords);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => !NO_WORDS.has(key) && hasWords(part));
}

const NO_WORDS: ReadonlySet<string> = new Set(['id', 'ref', 'audience', 'kind', 'on']);
