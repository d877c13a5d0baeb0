import { questionsOf } from './questions-of.js';
import type { PlanningRecord, RecordStage } from './record.js';

/** How many of the fields a stage asks for are filled in. */
export interface StageCompleteness {
  /** Questions of this stage that have an answer. */
  readonly filled: number;
  /** All questions of this stage. */
  readonly of: number;
}

/** How much of a record is filled in, by stage and in all. Completeness, never quality. */
export interface RecordCompleteness extends StageCompleteness {
  readonly stages: Readonly<Record<RecordStage, StageCompleteness>>;
}

/**
 * How much of a record is filled in: the needed questions that are answered. A list asks for at least one
 * entry; what hangs on an entry (an outcome's indicators, a method's three answers) is asked for once there
 * is one. A score of 0 is a blank.
 */
export function completenessOf(record: PlanningRecord): RecordCompleteness {
  const needed = questionsOf(record).filter((question) => question.needed);
  const count = (stage?: RecordStage): StageCompleteness => {
    const asked = stage === undefined ? needed : needed.filter((question) => question.stage === stage);
    return { filled: asked.filter(({ answered }) => answered).length, of: asked.length };
  };
  return {
    ...count(),
    stages: {
      analyse: count('analyse'),
      plan: count('plan'),
      do: count('do'),
      review: count('review'),
    },
  };
}
