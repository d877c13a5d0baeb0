import type { PlanningRecord } from './record.js';

/** How many of the fields a stage asks for are filled in. */
export interface StageCompleteness {
  readonly filled: number;
  readonly of: number;
}

/** How much of a record is filled in, by stage and in all. Completeness, never quality. */
export interface RecordCompleteness extends StageCompleteness {
  readonly stages: Readonly<Record<RecordStage, StageCompleteness>>;
}

/** The stages of a record, in order. */
export type RecordStage = 'analyse' | 'plan' | 'do' | 'review';

type Field = string | number | readonly unknown[] | undefined;

/**
 * How much of a record is filled in. A list asks for at least one entry; what hangs on an entry (an
 * outcome's indicators, a method's three answers) is asked for once there is one. A score of 0 is a blank.
 */
export function completenessOf(record: PlanningRecord): RecordCompleteness {
  const stages = {
    analyse: countFilled(analyseFields(record)),
    plan: countFilled(planFields(record)),
    do: countFilled(doFields(record)),
    review: countFilled(reviewFields(record)),
  };
  const all = Object.values(stages);
  return {
    filled: all.reduce((sum, stage) => sum + stage.filled, 0),
    of: all.reduce((sum, stage) => sum + stage.of, 0),
    stages,
  };
}

function countFilled(fields: readonly Field[]): StageCompleteness {
  return { filled: fields.filter(isFilled).length, of: fields.length };
}

function isFilled(field: Field): boolean {
  if (typeof field === 'string') return field.trim() !== '';
  if (typeof field === 'number') return field !== 0;
  return field !== undefined && field.some((entry) => typeof entry !== 'string' || entry.trim() !== '');
}

function analyseFields({ analyse }: PlanningRecord): Field[] {
  const { agency, community, partners } = analyse?.readiness ?? {};
  const resistance = analyse?.resistance ?? [];
  return [
    analyse?.need,
    analyse?.evidence,
    analyse?.justification,
    analyse?.policyFit,
    ...[agency, community, partners].flatMap((who) => [who?.motivation, who?.capacity, who?.opportunity]),
    resistance,
    ...resistance.flatMap(({ stakeholder, form, answer }) => [stakeholder, form, answer]),
  ];
}

function planFields({ plan }: PlanningRecord): Field[] {
  const outcomes = plan?.outcomes ?? [];
  const methods = plan?.methods ?? [];
  return [
    outcomes,
    ...outcomes.map((outcome) => outcome.indicators),
    plan?.inputsAvailable,
    plan?.inputsNeeded,
    methods,
    ...methods.map((method) => method.action),
  ];
}

/** Three answers for each method that was planned or reported on. */
function doFields(record: PlanningRecord): Field[] {
  const reports = record.do ?? [];
  const planned = (record.plan?.methods ?? []).filter(
    ({ id }) => !reports.some((each) => each.method === id),
  );
  return [
    ...reports.flatMap(({ done, issues, remedial }) => [done, issues, remedial]),
    ...planned.flatMap((): Field[] => [undefined, undefined, undefined]),
  ];
}

function reviewFields({ plan, review }: PlanningRecord): Field[] {
  const reviewed = review?.outcomes ?? [];
  const left = (plan?.outcomes ?? []).filter(({ id }) => !reviewed.some((each) => each.outcome === id));
  return [
    review?.judging,
    ...(review?.principles ?? []).map((principle) => principle.score),
    ...reviewed.flatMap(({ evidence, score }) => [evidence, score]),
    ...left.flatMap((): Field[] => [undefined, undefined]),
    review?.overall?.score,
    review?.unanticipated,
    review?.lessons,
    review?.next,
  ];
}
