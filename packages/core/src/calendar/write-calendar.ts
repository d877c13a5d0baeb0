import { addDays, isDay } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import type { CalendarEntry, EntryKind } from './entry.js';
import { escapeText, writeLine } from './lines.js';

/** What a calendar says around its entries. */
export interface CalendarHead {
  /** Stamped on every entry, at midnight: no clock is read. */
  readonly asOf: Day;
  readonly name: string;
  /** A BCP 47 tag for the texts. */
  readonly lang: string;
  /** What each kind is called, as its category. */
  readonly categories: Readonly<Record<EntryKind, string>>;
}

const PRODUCT = '-//Engagement Plan//Calendar//EN';
/** The host part makes a UID unique beyond this calendar (RFC 7986, section 5.3). */
const HOST = 'engagement-plan';

/**
 * Entries as iCalendar text (RFC 5545): one all-day event each, in the order given. A day outside the years
 * 1000 to 9998 cannot be told from a slip of the pen and its entry is left out, as is a second entry with
 * an id that was written already.
 */
export function writeCalendar(entries: readonly CalendarEntry[], head: CalendarHead): string {
  const written = new Set<string>();
  let events = '';
  for (const entry of entries) {
    const uid = uidOf(entry.id);
    if (written.has(uid) || !isWritable(entry)) continue;
    written.add(uid);
    events += eventOf(entry, uid, head);
  }
  const properties = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Outlook and Google read the first, RFC 7986 the second.
    `X-WR-CALNAME:${escapeText(head.name)}`,
    `NAME:${escapeText(head.name)}`,
  ];
  return `${properties.map(writeLine).join('')}${events}${writeLine('END:VCALENDAR')}`;
}

const lastDayOf = ({ from, to }: CalendarEntry) => (to !== undefined && to > from ? to : from);

function isWritable(entry: CalendarEntry): boolean {
  return [entry.from, lastDayOf(entry)].every((day) => isDay(day) && day < '9999');
}

const compact = (day: Day) => day.replaceAll('-', '');

function eventOf(entry: CalendarEntry, uid: string, { asOf, lang, categories }: CalendarHead): string {
  const { kind, from, title, note, href } = entry;
  const properties = [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The day after the last: the end is not part of the event.
    `DTEND;VALUE=DATE:${compact(addDays(lastDayOf(entry), 1))}`,
    `SUMMARY;LANGUAGE=${lang}:${escapeText(title)}`,
  ];
  if (note !== undefined && note !== '') properties.push(`DESCRIPTION;LANGUAGE=${lang}:${escapeText(note)}`);
  if (href !== undefined && isWebAddress(href)) properties.push(`URL:${href}`);
  // Nobody is busy because a row is due.
  properties.push(`CATEGORIES:${escapeText(categories[kind])}`, 'TRANSP:TRANSPARENT', 'END:VEVENT');
  return properties.map(writeLine).join('');
}

const isWebAddress = (href: string) => /^https?:\/\/[!#-;=?-[\]_a-z~%]+$/i.test(href);

/** An id as a UID: plain ASCII without spaces, different for different ids. */
function uidOf(id: string): string {
  const plain = [...id].map((character) =>
    /[A-Za-z0-9._/#-]/.test(character) ? character : `=${(character.codePointAt(0) ?? 0).toString(16)}=`,
  );
  return `${plain.join('')}@${HOST}`;
}
