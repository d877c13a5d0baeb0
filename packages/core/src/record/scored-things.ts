import { groupOf, type GroupSummary } from './group-scores.js';
import { isScore } from './is-score.js';
import { RECORD_POLICY, type RecordPolicy } from './policy.js';
import type { GroupScore, PlanningRecord } from './record.js';
import { outcomeTexts, resultsOf } from './repeats.js';

/**
 * One thing a review asks to be scored from 1 to 6: a principle, an outcome or the engagement as a whole, with
 * the score it has, if any. No score never counts as 0.
 */
export interface ScoredThing {
  /** A principle, an outcome, or the engagement as a whole. */
  readonly kind: 'principle' | 'outcome' | 'overall';
  /** The principle's name or the outcome's words; empty for the engagement as a whole. */
  readonly about: string;
  /** JSON pointer of what holds the score. Nothing need be there, for an outcome the review leaves out. */
  readonly pointer: string;
  /** The score that was agreed on, else the average of the group's. Absent when nobody gave one. */
  readonly score?: number;
  /** Somebody settled on the score, alone or together; it is no average. */
  readonly agreed: boolean;
  /** What each of several scorers gave, summed up. */
  readonly group?: GroupSummary;
}

/** Everything a review asks to be scored, in its order, the whole last. Nothing where there is no review. */
export function scoredThings(record: PlanningRecord, policy: RecordPolicy = RECORD_POLICY): ScoredThing[] {
  const { review } = record;
  if (review === undefined) return [];
  const texts = outcomeTexts(record);
  return [
    ...(review.principles ?? []).map((principle, i) =>
      thing('principle', principle.name, `/review/principles/${i}`, principle, policy),
    ),
    ...resultsOf(record).map((result, i) =>
      thing('outcome', texts.get(result.outcome) ?? result.outcome, `/review/outcomes/${i}`, result, policy),
    ),
    thing('overall', '', '/review/overall', review.overall ?? {}, policy),
  ];
}

/** Whether anything was scored. An unfilled review form is no review. */
export function isReviewed(record: PlanningRecord): boolean {
  return scoredThings(record).some(({ score }) => score !== undefined);
}

interface Scored {
  readonly score?: number | undefined;
  readonly scores?: readonly GroupScore[] | undefined;
}

function thing(
  kind: ScoredThing['kind'],
  about: string,
  pointer: string,
  { score: agreed, scores }: Scored,
  policy: RecordPolicy,
): ScoredThing {
  const group = scores && scores.length > 0 ? groupOf(scores, policy) : undefined;
  const score = isScore(agreed) ? agreed : group?.average;
  return {
    kind,
    about,
    pointer,
    ...(score !== undefined && { score }),
    agreed: isScore(agreed),
    ...(group && { group }),
  };
}
