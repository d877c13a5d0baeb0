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
    'The file behind this page still has details meant only for the council. They are not shown here, but anybody can open the file: publish the diary before you put it on a website.',
  forOfficers:
    'For officers: this diary includes details meant only for the council, and things to settle. Do not put it on a public page.',
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
  settleOnly: 'Only engagements with something to settle',
  shown: (shown: number, total: number) =>
    shown === total ? `${engagements(total)}, all shown` : `${shown} of ${engagements(total)} shown`,
  nothingFound: 'Nothing matches what you asked for.',
  clear: 'Show every engagement',

  openNow: 'Open now',
  opening: (month: string) => `Opening in ${month}`,
  unsettled: 'Dates not decided yet',
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
  noDays: 'No dates yet',
  decision: (day: string) => `Decision on ${day}.`,
  hearBack: (day: string) => `You will hear back by ${day}.`,
  heardBackLate: (day: string) => `You should have heard back by ${day}.`,

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
  toSettle: (n: number, total: number) =>
    `${n} of ${engagements(total)} ${n === 1 ? 'has' : 'have'} something to settle.`,
  allSettled: 'There is nothing to settle.',

  download: 'Add these to your calendar (.ics file)',
  feed: 'Subscribe to this diary',
  feedHint: 'Copy this link’s address into your calendar, which then stays up to date.',

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
  wishWho: 'Who will you ask?',
  wishWhoHint: 'For example: carers, young people',
  wishWhoMissing: 'Say who you will ask, so that clashes can be found.',
  wishWhere: 'Area (if not everywhere)',
  wishDays: 'For how many days?',
  wishDaysMissing: 'Say how many days, as a whole number such as 42.',
  wishFrom: 'Earliest opening date',
  wishFromMissing: 'Choose the earliest opening date.',
  wishNot: 'A window cannot be found yet. Something is missing:',
  find: 'Find the first free window',
  waitedFor: 'It avoids:',
  lasts: (days: number) => (days === 1 ? '1 day.' : `${days} days.`),
};

export type CalendarWords = typeof en;

/** What the diary says. */
export const calendarWords: Dictionary<CalendarWords> = { name: 'engagement-calendar', en, cy };
