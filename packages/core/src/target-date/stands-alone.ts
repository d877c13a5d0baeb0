import type { Item } from './items.js';
import type { Source } from './source.js';

/**
 * Whether what was read as a date can be one where it stands. Among other words "may" and "march" are usually
 * verbs, so a month without a year counts only with a capital and a word before it that leads to a date.
 */
export function standsAlone(source: Source, item: Item, leading: boolean): boolean {
  if (!source.careful) return true;
  const { first } = item;
  if (first.shape === 'quarter' || first.shape === 'half') return first.year !== undefined || leading;
  if (first.year !== undefined || item.last?.year !== undefined || first.shape === 'placeholder') return true;
  if (first.shape === 'day')
    return hasCapital(source, item) || source.list[first.start]?.ordinal === true || leading;
  const led =
    item.role !== 'at' || first.edge !== undefined || source.list[first.start - 1]?.sense === 'filler';
  return hasCapital(source, item) && (led || leading);
}

function hasCapital(source: Source, item: Item): boolean {
  for (let i = item.first.start; i < item.first.next; i++) {
    const token = source.list[i];
    if (token && (token.sense === 'month' || token.sense === 'season' || token.sense === 'feast')) {
      const letter = source.words.charAt(token.start);
      return letter !== letter.toLowerCase();
    }
  }
  return false;
}
