import type { Item } from './items.js';
import type { ParseOptions } from './point.js';
import type { Source } from './source.js';
import type { TargetDate } from './target-date.js';
import { dateOf } from './date-of.js';
import { standsAlone } from './stands-alone.js';
import { readItem } from './items.js';
import { readingOf } from './reading.js';
import { settleYears } from './settle-years.js';
import { tokenise } from './tokens.js';
import { contextOf } from './years.js';

/** A date found inside a text: its words, where they begin (in UTF-16 units), and what they mean. */
export interface FoundDate {
  /** As they stand in the text. */
  words: string;
  /** Where the words begin in the text, in UTF-16 units from 0. */
  index: number;
  /** What they mean. */
  date: TargetDate;
}

/**
 * The dates inside prose, in order and without overlap: a milestone's "launched Sept '11", a step's
 * "(by June 2010)". A range is one date, a list as many as it names. Numbers that are not dates (NI 4, £14,000,
 * Section 106, telephone numbers, Acts by their year) are passed over. Total, like {@link parseTargetDate}.
 */
export function findDatesIn(text: string, options?: ParseOptions): FoundDate[] {
  const { list } = tokenise(text);
  const source: Source = { list, words: text, context: contextOf(options), careful: true };
  const items: Item[] = [];
  for (let i = 0; i < list.length;) {
    const item = readItem(source, i);
    if (item && standsAlone(source, item, false)) {
      items.push(item);
      i = item.next;
    } else i++;
  }
  shareYearsInLists(source, items);
  return items.map((item) => found(source, item));
}

/** "March and June 2012" shares its year; dates of different sentences do not. */
function shareYearsInLists(source: Source, items: readonly Item[]): void {
  let run: Item[] = [];
  for (const [i, item] of items.entries()) {
    run.push(item);
    const next = items[i + 1];
    const between = next ? source.list.slice(item.next, next.start) : [];
    if (
      next &&
      between.every((token) => token.sense === 'comma' || token.sense === 'and' || token.sense === 'or')
    )
      continue;
    settleYears(source, run);
    run = [];
  }
}

function found(source: Source, item: Item): FoundDate {
  const index = source.list[item.start]?.start ?? 0;
  const end = source.list[item.end - 1]?.end ?? index;
  const words = source.words.slice(index, end).replace(/[.\s]+$/, '');
  // Warnings about marks and torn words inside these words are read again with them.
  const { warnings } = tokenise(words);
  return { words, index, date: dateOf(words, readingOf(source, item), warnings) };
}
