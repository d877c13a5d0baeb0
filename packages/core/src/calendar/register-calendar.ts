import { translated } from '../document/translated.js';
import type { Register } from '../register/register.js';
import { calendarWords } from './calendar-words.js';
import { registerEntries } from './engagement-entries.js';
import { entryNames } from './names.js';
import type { CalendarOptions } from './to-calendar.js';
import { writeCalendar } from './write-calendar.js';

/**
 * What `toCalendar` writes of one register, to the letter, without what other kinds of document need: a page
 * that shows a diary need not download the principles.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function registerCalendar(
  register: Register,
  { asOf, lang = 'en', name, kinds, entries = [] }: Omit<CalendarOptions, 'windows'>,
): string {
  const words = calendarWords(lang);
  const read = translated(register, lang);
  const names = entryNames(`${register.kind}:${register.id}`, new Map());
  const found = registerEntries(read, names, { asOf, lang, windows: 'last-day' });
  const wanted = kinds ? found.filter(({ kind }) => kinds.includes(kind)) : found;
  return writeCalendar([...wanted, ...entries], {
    asOf,
    name: name ?? read.title ?? words.name,
    lang,
    categories: words.kinds,
  });
}
