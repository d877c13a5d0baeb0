import { isScore } from './is-score.js';
import { RECORD_POLICY, type RecordPolicy } from './policy.js';
import type { GroupScore } from './record.js';

/** The lowest and the highest of some scores. */
export interface Spread {
  /** The lowest score given, from 1 to 6. */
  readonly lowest: number;
  /** The highest score given, from 1 to 6. */
  readonly highest: number;
}

/** What several scorers made of one thing. `average` and `spread` are absent when none of them gave a score. */
export interface GroupSummary {
  /** How many gave a score; what the average rests on. */
  readonly n: number;
  /** How many were asked. */
  readonly of: number;
  /** The mean of the scores given, from 1 to 6, not rounded; undefined when nobody gave one. */
  readonly average?: number;
  /** From the lowest to the highest score given. */
  readonly spread?: Spread;
  /** The lowest and the highest lie as far apart as the policy calls a strong disagreement. */
  readonly disagree: boolean;
}

/** Sums up the scores of a group. Whoever gave none, or a 0, counts in `of` and in nothing else. */
export function groupOf(
  given: readonly GroupScore[],
  { pointsApart }: RecordPolicy = RECORD_POLICY,
): GroupSummary {
  const scores = given.map(({ score }) => score).filter(isScore);
  const counts = { n: scores.length, of: given.length };
  const spread = spreadOf(scores);
  if (!spread) return { ...counts, disagree: false };
  return {
    ...counts,
    average: averageOf(scores, spread),
    spread,
    disagree: spread.highest - spread.lowest >= pointsApart,
  };
}

/** The lowest and the highest; undefined of no scores. */
export function spreadOf(scores: readonly number[]): Spread | undefined {
  if (scores.length === 0) return undefined;
  const least = (a: number, b: number) => Math.min(a, b);
  const most = (a: number, b: number) => Math.max(a, b);
  return { lowest: scores.reduce(least), highest: scores.reduce(most) };
}

/** The mean, never outside the spread by a rounding of the last digit. */
export function averageOf(scores: readonly number[], { lowest, highest }: Spread): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.min(Math.max(mean, lowest), highest);
}
