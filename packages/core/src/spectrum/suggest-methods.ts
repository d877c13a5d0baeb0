import { methodAudiencesIn } from './audiences.js';
import { METHODS } from './catalogue.js';
import type { Method, MethodAudience, MethodEffort, MethodReach } from './method.js';
import { servedIn } from './reach-of.js';
import type { NamedLevel } from './spectrums.js';

/** Whom a method is to reach, how many, and with what effort; what is left out does not matter. */
export interface MethodWish {
  /** Tags or free words; those nobody knows are left out of account. */
  readonly audiences?: readonly string[];
  /** The most effort there is time for. */
  readonly effort?: MethodEffort;
  /** The fewest people it has to reach. */
  readonly reach?: MethodReach;
}

/** Why a method stands where it does. */
export type SuggestionReason =
  | { readonly code: 'suits'; readonly audiences: readonly MethodAudience[] }
  | { readonly code: 'leaves-out'; readonly audiences: readonly MethodAudience[] }
  | { readonly code: 'within-effort' | 'over-effort'; readonly effort: MethodEffort }
  | { readonly code: 'reaches' | 'reaches-fewer'; readonly reach: MethodReach };

/** A method for a level, and why. */
export interface Suggestion {
  readonly method: Method;
  /** What speaks for it, and where it falls short of the wish. */
  readonly reasons: readonly SuggestionReason[];
}

const EFFORTS: readonly MethodEffort[] = ['small', 'medium', 'large'];
const REACHES: readonly MethodReach[] = ['few', 'some', 'many'];

/**
 * Methods of the catalogue that honestly serve a level, best first: those that leave out fewest of the
 * people wanted, then suit most of them, then cost no more effort and reach no fewer than wished, then cost
 * least. None is hidden: one that falls short of the wish stands further down and says why.
 */
export function suggestMethods(level: NamedLevel, wish: MethodWish = {}): Suggestion[] {
  const audiences = [...new Set((wish.audiences ?? []).flatMap((tag) => methodAudiencesIn(tag)))];
  return METHODS.filter((method) =>
    servedIn(level.spectrum, method.id, method).some(({ id }) => id === level.level.id),
  )
    .map((method) => ({
      suggestion: { method, reasons: reasonsFor(method, wish, audiences) },
      rank: rankOf(method, wish, audiences),
    }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ suggestion }) => suggestion);
}

function reasonsFor(
  { suits, leavesOut, effort, reach }: Method,
  wish: MethodWish,
  audiences: readonly MethodAudience[],
): SuggestionReason[] {
  const suited = audiences.filter((each) => suits.includes(each));
  const shut = audiences.filter((each) => leavesOut.includes(each));
  const reasons: SuggestionReason[] = [];
  if (suited.length > 0) reasons.push({ code: 'suits', audiences: suited });
  if (shut.length > 0) reasons.push({ code: 'leaves-out', audiences: shut });
  if (wish.effort)
    reasons.push({ code: over(effort, wish.effort) > 0 ? 'over-effort' : 'within-effort', effort });
  if (wish.reach) reasons.push({ code: short(reach, wish.reach) > 0 ? 'reaches-fewer' : 'reaches', reach });
  return reasons;
}

/** Smaller is better, the first difference decides. */
function rankOf(
  { suits, leavesOut, effort, reach }: Method,
  wish: MethodWish,
  audiences: readonly MethodAudience[],
): number[] {
  return [
    audiences.filter((each) => leavesOut.includes(each)).length,
    -audiences.filter((each) => suits.includes(each)).length,
    wish.effort ? over(effort, wish.effort) : 0,
    wish.reach ? short(reach, wish.reach) : 0,
    EFFORTS.indexOf(effort),
  ];
}

const over = (effort: MethodEffort, most: MethodEffort) =>
  Math.max(0, EFFORTS.indexOf(effort) - EFFORTS.indexOf(most));
const short = (reach: MethodReach, least: MethodReach) =>
  Math.max(0, REACHES.indexOf(least) - REACHES.indexOf(reach));

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
