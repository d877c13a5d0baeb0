import type { Sense } from './vocabulary.js';
import type { Point } from './point.js';
import type { Source } from './source.js';
import { joinEdges, joinRange, readBareDay } from './ranges.js';
import { readPoint } from './read-point.js';
import { skip, SMALL, warn, wordsBetween } from './source.js';

export type Role = 'at' | 'by' | 'until' | 'before' | 'after' | 'from' | 'between';
export type Mark = 'old' | 'new' | 'revised' | 'launch' | 'finish';

/** A date or a range, with the words before and after it that say how it is meant. */
export interface Item {
  role: Role;
  mark: Mark | undefined;
  first: Point;
  last: Point | undefined;
  /** Goes on: "onwards", "2012 – ongoing". */
  open: boolean;
  /** First and after the last token that belong to the date itself; `next` is where reading goes on. */
  start: number;
  end: number;
  next: number;
}

const ROLES: ReadonlySet<Sense> = new Set<Sense>(['by', 'until', 'before', 'after', 'from', 'between']);
const MARKS: ReadonlySet<Sense> = new Set<Sense>(['old', 'new', 'revised', 'launch', 'finish']);
const LEAD: ReadonlySet<Sense> = new Set<Sense>(['filler', 'of', 'per', 'comma', 'dash', 'open', 'approx']);
/** A date at `i` with everything that belongs to it, or undefined when no date begins here. */
export function readItem(source: Source, i: number): Item | undefined {
  const { list } = source;
  let role: Role = 'at';
  let mark: Mark | undefined;
  let roleAt = -1;
  let at = i;
  for (; at - i < 6; at++) {
    const token = list[at];
    if (!token) return undefined;
    if (ROLES.has(token.sense)) role = token.sense as Role;
    else if (
      token.sense === 'start' &&
      token.n === 0 &&
      list[at + 1]?.sense !== 'of' &&
      list[at + 1]?.sense !== 'filler'
    )
      role = 'from';
    else if (token.sense === 'to' && !source.careful && at === i) role = 'until';
    else if (MARKS.has(token.sense)) {
      mark = token.sense as Mark;
      continue;
    } else if (token.sense === 'approx' || !LEAD.has(token.sense)) break;
    else continue;
    if (roleAt < 0) roleAt = at;
  }
  const first = readPoint(source, at) ?? readBareDay(source, at);
  if (!first) return undefined;
  const start = roleAt >= 0 ? roleAt : first.start;
  const item: Item = {
    role,
    mark,
    first,
    last: undefined,
    open: false,
    start,
    end: first.next,
    next: first.next,
  };
  if (!joinEdges(source, item)) joinRange(source, item);
  readSuffixes(source, item);
  return item;
}

function readSuffixes(source: Source, item: Item): void {
  const { list } = source;
  for (let turns = 0; turns < 4; turns++) {
    const next = list[item.next];
    const plus = next?.text === '+' && next.glued && !list[item.next + 1]?.glued;
    const inside =
      !plus && (next?.sense === 'open' || next?.sense === 'comma' || next?.sense === 'and') ? 1 : 0;
    const at = item.next + inside;
    const token = list[at];
    const words = () => wordsBetween(source, at, at + 1);
    // In a sentence, what follows a comma may belong to something else.
    if ((token?.sense === 'onwards' || token?.sense === 'ongoing') && !(inside && source.careful)) {
      item.open = true;
      item.end = at + 1;
    } else if (plus) {
      item.open = true;
      item.end = at + 1;
    } else if (token?.sense === 'revised' && !readPoint(source, skip(source, at + 1, LEAD)))
      item.mark = 'revised';
    else if (token?.sense === 'placeholder') item.first.warnings.push(warn('placeholder', words()));
    else if (token?.sense === 'question' || token?.sense === 'approx') {
      if (token.sense === 'approx' && readPoint(source, skip(source, at + 1, SMALL))) return;
      item.first.approximate = true;
      item.first.warnings.push(warn('approximate', words()));
    } else if (token?.sense !== 'close' || inside) return;
    item.next = at + 1;
  }
}
