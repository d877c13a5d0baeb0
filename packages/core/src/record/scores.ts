import type { PlanningRecord } from './record.js';

/** Scores of one kind. `average` and `spread` are absent when nothing is scored; `n` is how many they rest on. */
export interface ScoreSummary {
  /** How many of `of` carry a score from 1 to 6. */
  readonly scored: number;
  readonly of: number;
  readonly n: number;
  readonly average?: number;
  readonly spread?: { readonly lowest: number; readonly highest: number };
}

/** The overall score: a judgement of its own, kept out of every average. */
export interface OverallScore {
  readonly scored: 0 | 1;
  /** 0 while there is no review to ask for it. */
  readonly of: 0 | 1;
  readonly score?: number;
}

/**
 * The scores of a record. `scored` and `of` count the overall score; `average`, `n` and `spread` do
 * not, since it already sums the others up.
 */
export interface RecordScores extends ScoreSummary {
  readonly principles: ScoreSummary;
  readonly outcomes: ScoreSummary;
  readonly overall: OverallScore;
}

/**
 * What a record scored, and out of how much. A printed 0, a blank and anything outside 1 to 6 are not
 * scores: they count in `of` and in nothing else. Outcomes of the plan stage are asked for in the review
 * even where it leaves them out. A record without a review is asked for nothing.
 */
export function scoresOf(record: PlanningRecord): RecordScores {
  const { review } = record;
  if (review === undefined) {
    const none = summaryOf([]);
    return { ...none, principles: none, outcomes: none, overall: { scored: 0, of: 0 } };
  }
  const principles = (review.principles ?? []).map((principle) => principle.score);
  const reviewed = review.outcomes ?? [];
  const left = (record.plan?.outcomes ?? []).filter(
    ({ id }) => !reviewed.some((each) => each.outcome === id),
  );
  const outcomes = [...reviewed.map((each) => each.score), ...left.map(() => undefined)];
  const score = review.overall?.score;
  const overall: OverallScore = isScore(score) ? { scored: 1, of: 1, score } : { scored: 0, of: 1 };
  const together = summaryOf([...principles, ...outcomes]);
  return {
    ...together,
    scored: together.scored + overall.scored,
    of: together.of + overall.of,
    principles: summaryOf(principles),
    outcomes: summaryOf(outcomes),
    overall,
  };
}

const isScore = (score: number | undefined): score is number =>
  score !== undefined && score >= 1 && score <= 6;

function summaryOf(asked: readonly (number | undefined)[]): ScoreSummary {
  const scores = asked.filter(isScore);
  const counts = { scored: scores.length, of: asked.length, n: scores.length };
  if (scores.length === 0) return counts;
  return {
    ...counts,
    average: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    spread: { lowest: Math.min(...scores), highest: Math.max(...scores) },
  };
}
