import { frequencyWords } from './frequencies.js';
import { monthWords } from './months.js';
import type { Sense } from './vocabulary.js';
import { vocabulary } from './vocabulary.js';

export interface Meaning {
  sense: Sense;
  n: number;
}

export interface Phrase extends Meaning {
  rest: readonly string[];
}

/** A word's own meaning and the longer phrases it can begin, longest first. */
export interface Entry extends Meaning {
  phrases: Phrase[];
}

/** Senses a torn word may be mended into: names that mean one thing, never the small words of a sentence. */
export const mendable: ReadonlySet<Sense> = new Set<Sense>([
  'month',
  'ongoing',
  'frequency',
  'season',
  'placeholder',
  'asap',
]);

const lexicon = /* @__PURE__ */ build();

function build(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (sense: Sense, alternatives: string, n: number) => {
    for (const alternative of alternatives.split('|')) {
      const [head = '', ...rest] = alternative.split(' ');
      const entry = entries.get(head) ?? { sense: 'unknown', n: 0, phrases: [] };
      if (rest.length > 0) entry.phrases.push({ sense, n, rest });
      else if (entry.sense === 'unknown') Object.assign(entry, { sense, n });
      entries.set(head, entry);
    }
  };
  monthWords.forEach((words, index) => add('month', words, index + 1));
  for (const [sense, words, n] of vocabulary) add(sense, words, n ?? 0);
  frequencyWords.forEach(([words], index) => add('frequency', words, index));
  for (const entry of entries.values()) entry.phrases.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
}

/** What a folded word means by itself and in which phrases, or undefined when it means nothing in a date. */
export function lookUp(word: string): Entry | undefined {
  return lexicon.get(word);
}
