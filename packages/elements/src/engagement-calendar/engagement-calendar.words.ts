import type { Dictionary } from '../base/words.js';
import { cy } from './engagement-calendar.words.cy.js';

const engagements = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const en = {
  untitled: 'Engagement diary',
  asOf: (day: string) => `As of ${day}.`,
  summary: (open: number, planned: number) => `${open} open now, ${planned} planned.`,
  empty: 'This diary has no engagements yet.',
  internal:
    'The file behind this page still holds what was meant for the council only. It is not shown here, but anybody can open the file: publish the diary before you put it on a website.',
  forOfficers:
    'For officers: this diary shows what is meant for the council only, and what there is to settle. It does not belong on a public page.',
  onlyCouncil: 'For the council only',

  shownAs: 'Show as',
  list: 'List',
  month: 'Month',
  filters: 'Find engagements',
  text: 'Search',
  audience: 'Who is asked',
  everyAudience: 'Everybody',
  area: 'Where',
  everyArea: 'Everywhere',
  community: 'Community',
  everyCommunity: 'Every community',
  level: 'Level of engagement',
  everyLevel: 'Every level',
  state: 'How far it has come',
  everyState: 'Every stage',
  settleOnly: 'Only what there is something to settle about',
  shown: (shown: number, total: number) =>
    shown === total ? `${engagements(total)}, all shown` : `${shown} of ${engagements(total)} shown`,
  nothingFound: 'Nothing matches what you asked for.',
  clear: 'Show every engagement',

  openNow: 'Open now',
  opening: (month: string) => `Opening in ${month}`,
  unsettled: 'Days not settled yet',
  over: (month: string) => `Closed in ${month}`,

  onDay: (day: string) => `On ${day}`,
  willOpen: (from: string, to: string) => `Opens on ${from} and closes on ${to}`,
  willOpenFrom: (from: string) => `Opens on ${from}`,
  isOpen: (from: string, to: string) => `Open from ${from} to ${to}`,
  isOpenFrom: (from: string) => `Open since ${from}`,
  isOpenUntil: (to: string) => `Open until ${to}`,
  wasOpen: (from: string, to: string) => `Was open from ${from} to ${to}`,
  wasOpenFrom: (from: string) => `Opened on ${from}`,
  wasOpenUntil: (to: string) => `Closed on ${to}`,
  expected: (when: string) => `Expected: ${when}`,
  noDays: 'No days named yet',
  decision: (day: string) => `Decision on ${day}.`,
  hearBack: (day: string) => `You will hear back by ${day}.`,
  heardBackLate: (day: string) => `You were to hear back by ${day}.`,

  who: 'Who is asked',
  where: 'Where',
  how: 'How',
  by: 'Run by',
  partners: (names: string) => `with ${names}`,
  takePart: (title: string) => `Take part in “${title}”`,
  more: (title: string) => `More about “${title}”`,
  told: 'You said, we did',
  asked: 'We asked',
  said: 'You said',
  did: 'We did',
  toldOn: (day: string) => `Published on ${day}.`,
  kept: 'The promise was kept.',
  partly: 'The promise was kept in part.',
  broken: 'The promise was not kept.',

  settle: 'To settle',
  toSettle: (n: number, total: number) => `There is something to settle about ${n} of ${engagements(total)}.`,
  allSettled: 'There is nothing to settle.',

  download: 'Add these to your calendar (.ics file)',
  feed: 'Subscribe to this diary',
  feedHint: 'Copy the address of this link into your calendar, and it keeps itself up to date.',

  previous: 'Previous month',
  next: 'Next month',
  goTo: 'Go to month',
  weekday: (n: number) => WEEKDAYS[n] ?? '',
  caption: (month: string) => `${month}: what opens, closes and is decided, day by day`,
  eventOpens: (title: string) => `Opens: ${title}`,
  eventCloses: (title: string) => `Closes: ${title}`,
  eventDay: (title: string) => title,
  eventDecision: (title: string) => `Decision: ${title}`,
  eventFeedback: (title: string) => `Feedback due: ${title}`,
  openThroughout: 'Open all month',
  nothingInMonth: 'Nothing opens, closes or is decided in this month.',
  betterFree: 'Days better left free',

  findWindow: 'Find a free window',
  wishWho: 'Who is to be asked',
  wishWhoHint: 'For example: carers, young people',
  wishWhoMissing: 'Say who is to be asked: without that no clash can be seen.',
  wishWhere: 'Area (if only a part is asked)',
  wishDays: 'For how many days',
  wishDaysMissing: 'Say for how many days, as a whole number such as 42.',
  wishFrom: 'Opening on this day at the earliest',
  wishFromMissing: 'Choose a day.',
  wishNot: 'No window was looked for. Something is missing:',
  find: 'Find the first free window',
  waitedFor: 'It waits for:',
  lasts: (days: number) => (days === 1 ? '1 day.' : `${days} days.`),
};

export type CalendarWords = typeof en;

/** What the diary says. */
export const calendarWords: Dictionary<CalendarWords> = { name: 'engagement-calendar', en, cy };
