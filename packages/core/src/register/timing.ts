import type { Nation } from '../calendar/nation.js';
import { addDays } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { spanOf } from './asking.js';
import type { RegisterPolicy } from './policy.js';
import type { Engagement } from './register.js';
import { daysOffIn, type DaysOff } from './seasons.js';
import { isFedBack } from './told.js';

/** An engagement that leaves people too little time. */
export interface TooShort {
  /** Days open without the holidays among them; what is held against the least. */
  readonly days: number;
  /** Days open, the first and the last counted. */
  readonly open: number;
  readonly least: number;
}

/** Whether people have too little time: fewer days than the least, holidays not counted. An event of one day is no term for replies. */
export function tooShort(
  engagement: Engagement,
  { leastDays }: Pick<RegisterPolicy, 'leastDays'>,
  nation: Nation,
): TooShort | undefined {
  const span = spanOf(engagement);
  if (!span || span.from === span.to) return undefined;
  const { days: open, off } = daysOffIn(span, nation);
  const days = open - off;
  return days < leastDays ? { days, open, least: leastDays } : undefined;
}

/** Much of the time falls in holidays: at least the policy’s share; or an event stands on a bank holiday. */
export function inHolidays(
  engagement: Engagement,
  { holidayPercent }: Pick<RegisterPolicy, 'holidayPercent'>,
  nation: Nation,
): DaysOff | undefined {
  const span = spanOf(engagement);
  if (!span) return undefined;
  const found = daysOffIn(span, nation);
  if (found.off === 0) return undefined;
  // A fête in the summer holidays is no accident; one day of it on a bank holiday may be.
  if (found.days === 1) return found.bankHolidays.length > 0 ? found : undefined;
  return found.off * 100 >= found.days * holidayPercent ? found : undefined;
}

/** Whether the decision is taken before people have been heard: on or before the day the engagement closes. */
export function decidedEarly({
  closes,
  decisionOn,
}: Engagement): { readonly closes: Day; readonly decisionOn: Day } | undefined {
  if (closes === undefined || decisionOn === undefined || decisionOn > closes) return undefined;
  return { closes, decisionOn };
}

/** The day by which people are to hear back: the one the register names, else so many days after closing. */
export function feedbackDueOf(
  { closes, feedbackDue }: Engagement,
  { feedbackDays }: Pick<RegisterPolicy, 'feedbackDays'>,
): { readonly on: Day; readonly named: boolean } | undefined {
  if (feedbackDue !== undefined) return { on: feedbackDue, named: true };
  return closes === undefined ? undefined : { on: addDays(closes, feedbackDays), named: false };
}

/** Whether feedback is overdue: its day is before `asOf`, and neither what was said nor what was done can be read. */
export function feedbackOverdue(
  engagement: Engagement,
  policy: Pick<RegisterPolicy, 'feedbackDays'>,
  asOf: Day,
): Day | undefined {
  const due = feedbackDueOf(engagement, policy);
  return due === undefined || due.on >= asOf || isFedBack(engagement, asOf) ? undefined : due.on;
}

/** Whether people have a right to know when they will hear back, and no day is named. */
export function lacksFeedbackDate(engagement: Engagement, asOf: Day): boolean {
  const settled = engagement.opens !== undefined || engagement.closes !== undefined;
  return settled && engagement.feedbackDue === undefined && !isFedBack(engagement, asOf);
}
