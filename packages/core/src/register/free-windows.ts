import { isWorkingDay } from '../calendar/working-days.js';
import { addDays, daysBetween } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import { areaReader } from './areas.js';
import { askingsOf, whoAndWhere, type Asking, type Span } from './asking.js';
import { clashOf } from './clashes.js';
import { pollsOf } from './polls.js';
import type { Engagement, Register } from './register.js';
import { seasonsIn, type SeasonCode } from './seasons.js';
import { registerSetting, type RegisterOptions } from './setting.js';

/** Who is to be asked, where, and for how long. */
export interface WindowWish extends Pick<Engagement, 'audiences' | 'communities' | 'areas'> {
  /** Days it is to be open, the first and the last counted. Less than 1 counts as 1. */
  readonly days: number;
  /** It opens on this day at the earliest. */
  readonly from: Day;
  /** It closes on this day at the latest. Absent: three years after `from`. */
  readonly until?: Day | undefined;
}

/** Days that are better left free, and why. */
export interface BlockedSpan extends Span {
  /** An engagement that asks the same people, the time before a poll, or holidays. */
  readonly because: 'clash' | 'pre-election' | 'season';
  /** Title of the engagement or the poll, where it has one. */
  readonly title?: string;
  /** Which holidays, where they are the reason. */
  readonly season?: SeasonCode;
  /** It may be elsewhere, or not held: no area is named, or the poll is assumed. */
  readonly unsure: boolean;
}

/** A window that avoids them all, and what it waited for. */
export interface FreeWindow {
  /** A working day. */
  readonly opens: Day;
  /** The last day it is open, counted. */
  readonly closes: Day;
  /** What lies between the day wished for and the opening, in order. */
  readonly waitedFor: readonly BlockedSpan[];
}

const THREE_YEARS = 1095;

/**
 * Where the register leaves room for an engagement: the first window of so many days from a day on that
 * meets no engagement for the same people, no pre-election period and no holiday season. It opens on a
 * working day. Undefined where there is none before `until`. `asOf` plays no part but to be on one's guard:
 * nothing opens before it.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function suggestWindow(
  register: Register,
  wish: WindowWish,
  options: RegisterOptions,
): FreeWindow | undefined {
  return freeWindows(register, wish, options).next().value ?? undefined;
}

/**
 * Every gap that has room for the engagement, in order: from each, the first window that opens on a working day.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function* freeWindows(
  register: Register,
  wish: WindowWish,
  options: RegisterOptions,
): Generator<FreeWindow, undefined> {
  const { nation, asOf } = registerSetting(register, options);
  const start = wish.from > asOf ? wish.from : asOf;
  const until = wish.until ?? addDays(start, THREE_YEARS);
  const length = Math.max(1, Math.ceil(wish.days));
  const blocked = blockedSpans(register, wish, options, { from: start, to: until });
  const waitedFor: BlockedSpan[] = [];
  let free = start;
  for (const block of [...blocked, undefined]) {
    const end = block === undefined ? until : addDays(block.from, -1);
    let opens = free;
    while (opens <= end && !isWorkingDay(opens, nation)) opens = addDays(opens, 1);
    if (opens <= end && daysBetween(opens, end) + 1 >= length)
      yield { opens, closes: addDays(opens, length - 1), waitedFor: [...waitedFor] };
    if (block === undefined) return undefined;
    waitedFor.push(block);
    if (block.to >= free) free = addDays(block.to, 1);
  }
  return undefined;
}

/**
 * The days within a span on which these people are better not asked, in order. Spans may overlap: each is told
 * with its own reason.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function blockedSpans(
  register: Register,
  wish: Pick<WindowWish, 'audiences' | 'communities' | 'areas'>,
  options: RegisterOptions,
  within: Span,
): BlockedSpan[] {
  if (within.to < within.from) return [];
  const { policy, nation } = registerSetting(register, options);
  const asked = whoAndWhere(wish, areaReader(register));
  const wished: Asking = { engagement: { id: '', title: '' }, at: -1, span: within, ...asked };
  const blocked: BlockedSpan[] = seasonsIn(within, nation).map(({ code, from, to }) => ({
    because: 'season',
    season: code,
    from,
    to,
    unsure: false,
  }));
  for (const other of askingsOf(register)) {
    const clash = clashOf(wished, other);
    if (!clash) continue;
    const { title } = other.engagement;
    blocked.push({ because: 'clash', title, from: clash.from, to: clash.to, unsure: clash.areaUnknown });
  }
  const polls = pollsOf(register, policy, nation);
  for (let from = within.from; from <= within.to;) {
    const period = polls.firstIn({ from, to: within.to }, asked.reach);
    if (!period) break;
    const { title, assumed, areaUnknown } = period;
    blocked.push({
      because: 'pre-election',
      from: period.from,
      to: period.to,
      ...(title !== undefined && { title }),
      unsure: assumed || areaUnknown,
    });
    const next = addDays(period.to, 1);
    // After the last day a date can name, days would begin again.
    if (next <= from) break;
    from = next;
  }
  return blocked.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}
