import { averageOf, spreadOf, type Spread } from './group-scores.js';
import type { PlanningRecord } from './record.js';
import { RECORD_POLICY, type RecordPolicy } from './policy.js';
import { scoredThings, type ScoredThing } from './scored-things.js';

/** Scores of one kind. `average` and `spread` are absent when nothing is scored; `n` is how many they rest on. */
export interface ScoreSummary {
  /** How many of `of` carry a score from 1 to 6. */
  readonly scored: number;
  /** How many things could have been scored. */
  readonly of: number;
  /** How many scores the average and the spread rest on. A printed 0 is not one of them. */
  readonly n: number;
  /** The mean of those, from 1 to 6, not rounded; absent when n is 0. */
  readonly average?: number;
  /** From the lowest to the highest of those scores; absent when n is 0. */
  readonly spread?: Spread;
}

/** The overall score: a judgement of its own, kept out of every average. */
export interface OverallScore {
  /** 1 where somebody gave one. */
  readonly scored: 0 | 1;
  /** 0 while there is no review to ask for it. */
  readonly of: 0 | 1;
  /** From 1 to 6; absent when it was not scored, which is never zero. */
  readonly score?: number;
}

/**
 * The scores of a record. `scored` and `of` count the overall score; `average`, `n` and `spread` do
 * not, since it already sums the others up.
 */
export interface RecordScores extends ScoreSummary {
  readonly principles: ScoreSummary;
  readonly outcomes: ScoreSummary;
  /** In `scored` and `of` above, and in no average. */
  readonly overall: OverallScore;
  /** One by one, with the spread of the group's scores where several scored. */
  readonly things: readonly ScoredThing[];
}

/**
 * What a record scored, and out of how much. A printed 0, a blank and anything outside 1 to 6 are not
 * scores: they count in `of` and in nothing else. Where several scored the same thing, the score they agreed
 * on counts, else the average of theirs; each thing counts once, however many scored it. Outcomes of the plan
 * stage are asked for in the review even where it leaves them out. A record without a review is asked for
 * nothing.
 */
export function scoresOf(record: PlanningRecord, policy: RecordPolicy = RECORD_POLICY): RecordScores {
  const things = scoredThings(record, policy);
  const ofKind = (kind: ScoredThing['kind']) => things.filter((thing) => thing.kind === kind);
  const principles = ofKind('principle');
  const outcomes = ofKind('outcome');
  const together = summaryOf([...principles, ...outcomes]);
  const [whole] = ofKind('overall');
  const overall: OverallScore = {
    scored: whole?.score === undefined ? 0 : 1,
    of: whole ? 1 : 0,
    ...(whole?.score !== undefined && { score: whole.score }),
  };
  return {
    ...together,
    scored: together.scored + overall.scored,
    of: together.of + overall.of,
    principles: summaryOf(principles),
    outcomes: summaryOf(outcomes),
    overall,
    things,
  };
}

function summaryOf(asked: readonly ScoredThing[]): ScoreSummary {
  const scores = asked.flatMap(({ score }) => (score === undefined ? [] : [score]));
  const counts = { scored: scores.length, of: asked.length, n: scores.length };
  const spread = spreadOf(scores);
  return spread ? { ...counts, average: averageOf(scores, spread), spread } : counts;
}
