import { givenDay } from '../target-date/given-day.js';
import type { EngagementDocument } from '../document/document.js';
import { translated } from '../document/translated.js';
import type { Day } from '../target-date/target-date.js';
import type { Lang } from '../words/lang.js';
import { calendarWords } from './calendar-words.js';
import { checklistEntries, recordEntries, registerEntries } from './engagement-entries.js';
import type { CalendarEntry, EntryKind } from './entry.js';
import { entryNames } from './names.js';
import { planEntries } from './plan-entries.js';
import type { EntryOptions, ShownAs } from './shown.js';
import { writeCalendar } from './write-calendar.js';

/** What goes into a calendar, and how it is said. */
export interface CalendarOptions {
  /** "Today" is the caller's to know. It decides what is still owed and stamps every entry. */
  readonly asOf: Day;
  /** Of what the calendar says itself; documents with a translation are read in it. English if absent. */
  readonly lang?: Lang | undefined;
  /** What people see as the calendar's name. Absent: the title of the only document, else a general one. */
  readonly name?: string | undefined;
  /** Only entries of these kinds. Absent: all. */
  readonly kinds?: readonly EntryKind[] | undefined;
  /** A due window as its last day, which is what counts as late, or as all its days. Last day if absent. */
  readonly windows?: ShownAs | undefined;
  /** Entries from elsewhere, added at the end: updates owed, meetings. Their kinds are not filtered. */
  readonly entries?: readonly CalendarEntry[] | undefined;
}

type Documents = EngagementDocument | readonly EngagementDocument[];

const listOf = (documents: Documents) => ('kind' in documents ? [documents] : documents);

/**
 * Everything in these documents that has a day, as iCalendar text (RFC 5545): due windows, milestones and
 * steps of plans, methods of records, answers owed by checklists, engagements, decisions, feedback and polls
 * of registers, and the `entries` given. All entries are all-day; UIDs come from ids, so that a calendar
 * that was subscribed to updates in place; nothing internal and no contact is written. The same documents and
 * options give the same text.
 *
 * @throws RangeError when `asOf` is not a day: a caller's mistake, not the documents'.
 */
export function toCalendar(documents: Documents, options: CalendarOptions): string {
  const { asOf, lang = 'en', name, entries = [] } = options;
  const all = listOf(documents);
  const words = calendarWords(lang);
  const only = all.length === 1 ? all[0] : undefined;
  const titled = only && translated(only, lang).title;
  return writeCalendar([...calendarEntries(documents, options), ...entries], {
    asOf,
    name: name ?? titled ?? words.name,
    lang,
    categories: words.kinds,
  });
}

/**
 * The entries {@link toCalendar} writes for documents, as data: in the order of the documents and of what
 * stands in them. Ids are the same whatever the day.
 *
 * @throws RangeError when `asOf` is not a day.
 */
export function calendarEntries(
  documents: Documents,
  { asOf, lang = 'en', kinds, windows = 'last-day' }: Omit<CalendarOptions, 'entries' | 'name'>,
): CalendarEntry[] {
  givenDay(asOf);
  const all = listOf(documents);
  const inRegister = new Set(
    all.flatMap((one) => (one.kind === 'register' ? one.engagements.map(({ id }) => id) : [])),
  );
  const given = new Map<string, number>();
  const found = all.flatMap((document) =>
    entriesOf(translated(document, lang), given, { asOf, lang, windows }, inRegister),
  );
  return kinds ? found.filter(({ kind }) => kinds.includes(kind)) : found;
}

function entriesOf(
  document: EngagementDocument,
  given: Map<string, number>,
  options: EntryOptions,
  inRegister: ReadonlySet<string>,
): CalendarEntry[] {
  const names = entryNames(`${document.kind}:${document.id}`, given);
  switch (document.kind) {
    case 'plan':
      return planEntries(document, names, options);
    case 'register':
      return registerEntries(document, names, options);
    case 'checklist':
      return checklistEntries(document, names, options, inRegister);
    case 'record':
      return recordEntries(document, names, options);
    default:
      return [];
  }
}
