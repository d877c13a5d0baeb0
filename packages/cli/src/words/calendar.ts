import type { Lang } from '@engagement-plan/core';
import { plural } from './plural.js';

/** What `calendar` says, and the titles of the entries it adds to those of the core. */
interface CalendarWords {
  readonly about: string;
  readonly options: {
    readonly kinds: (all: string) => string;
    readonly windows: string;
    readonly name: string;
  };
  readonly calendar: string;
  readonly noKind: (kind: string, known: string) => string;
  readonly noWindow: (windows: string) => string;
  readonly nothing: string;
  readonly entries: (n: number) => string;
  readonly update: (row: string) => string;
  readonly report: (plan: string, body: string | undefined) => string;
}

export const CALENDAR_WORDS: Readonly<Record<Lang, CalendarWords>> = {
  en: {
    about: 'Writes everything that has a day as a calendar (iCalendar), to import or subscribe to.',
    options: {
      kinds: (all) => `only these, joined by commas: ${all}`,
      windows: 'show a due window as its last day, or as all its days',
      name: 'what the calendar is called',
    },
    calendar: 'the calendar',
    noKind: (kind, known) => `There are no entries of the kind “${kind}”. There are: ${known}.`,
    noWindow: (windows) => `--windows takes last-day or window, not “${windows}”.`,
    nothing: 'Nothing in these files has a day, so the calendar is empty.',
    entries: (n) => plural(n, 'entry', 'entries'),
    update: (row) => `Update owed: ${row}`,
    report: (plan, body) => (body === undefined ? `Report due: ${plan}` : `Report due to ${body}: ${plan}`),
  },
  cy: {
    about:
      'Yn ysgrifennu popeth sydd â diwrnod yn galendr (iCalendar), i’w fewnforio neu i danysgrifio iddo.',
    options: {
      kinds: (all) => `y rhain yn unig, wedi’u gwahanu gan atalnodau: ${all}`,
      windows: 'dangos ffenestr gyflawni fel ei diwrnod olaf, neu fel pob un o’i dyddiau',
      name: 'enw’r calendr',
    },
    calendar: 'y calendr',
    noKind: (kind, known) => `Nid oes cofnodion o’r math “${kind}”. Y rhai sydd: ${known}.`,
    noWindow: (windows) => `Mae --windows yn cymryd last-day neu window, nid “${windows}”.`,
    nothing: 'Nid oes diwrnod gan ddim yn y ffeiliau hyn, felly mae’r calendr yn wag.',
    entries: (n) => `cofnodion: ${n}`,
    update: (row) => `Diweddariad dyledus: ${row}`,
    report: (plan, body) =>
      body === undefined ? `Adroddiad i’w wneud: ${plan}` : `Adroddiad i’w wneud i ${body}: ${plan}`,
  },
};
