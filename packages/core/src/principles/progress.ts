import type { StatusState } from '../status/status.js';
import type { Day } from '../target-date/target-date.js';
import { problemsOf, settledAnswer, type AnswerProblem, type SettledAnswer } from './answers.js';
import { dueBecause, lastDayInTime, type DueBecause } from './gates.js';
import { lightOf, lightOfStages, reasonsFor, type ChecklistReason } from './light.js';
import { CHECKLIST_POLICY, type ChecklistPolicy } from './policy.js';
import type {
  AnswerValue,
  Checklist,
  Principle,
  PrincipleAnswer,
  PrincipleSet,
  StageGate,
} from './principles.js';

/** How a principle stands: its settled answer, else owed (due and missing), else not due. */
export type PrincipleState = SettledAnswer | 'owed' | 'not-due';

/** The states, in the order they are counted and said. */
export const PRINCIPLE_STATES = [
  'met',
  'partly',
  'not-met',
  'departed',
  'not-applicable',
  'owed',
  'not-due',
] as const satisfies readonly PrincipleState[];

/** How many principles stand how; the counts add up to `of`. */
export interface ChecklistCounts extends Readonly<Record<PrincipleState, number>> {
  /** All principles counted: the denominator of the others. */
  readonly of: number;
}

/**
 * How one principle of a checklist stands on a day: its answer, whether it is owed and by when, what the answer
 * lacks, and its light.
 */
export interface PrincipleProgress {
  readonly id: string;
  /** As printed in the set; absent when its principles are not numbered. */
  readonly number?: number;
  readonly name: string;
  /** Id of its stage in the set. */
  readonly stage: string;
  /** The set says that it must be kept: a reason for departing from it is a problem, not an excuse. */
  readonly mandatory: boolean;
  /** The answer as given; absent when there is none. */
  readonly answer?: AnswerValue;
  readonly state: PrincipleState;
  /** Due and not settled: the same as the state `owed`. */
  readonly owed: boolean;
  /** The last day on which the answer is in time; absent when the engagement's days are not known. */
  readonly owedBy?: Day;
  /** The earlier principle whose answer ended the set there: open, and not owed. Its state is `not-applicable`. */
  readonly screenedBy?: string;
  /** What the answer lacks by comply or explain; empty when it lacks nothing. */
  readonly problems: readonly AnswerProblem[];
}

/** The principles of one stage of a checklist counted by answer, when they fall due, and their light. */
export interface StageProgress {
  readonly id: string;
  readonly title: string;
  /** What makes the stage fall due; a stage without one is never owed. */
  readonly gate?: StageGate;
  /** The last day on which its answers are in time; absent where the engagement’s days are not known. */
  readonly owedBy?: Day;
  /** Why its answers have fallen due; absent while they have not. */
  readonly dueBecause?: DueBecause;
  readonly counts: ChecklistCounts;
  /** The light of this stage alone. */
  readonly light: StatusState;
}

/** How a whole checklist stands on one day. */
export interface ChecklistProgress {
  readonly asOf: Day;
  /** Id and title of the set it was read against; absent when that set is not known. */
  readonly set?: { readonly id: string; readonly title: string };
  /** In the order of the set. */
  readonly principles: readonly PrincipleProgress[];
  /** In the order of the set, each with its own counts and light. */
  readonly stages: readonly StageProgress[];
  readonly counts: ChecklistCounts;
  /** `bad`, `warning`, `good`, or a grey state while nothing is due or the set is not known. */
  readonly light: StatusState;
  /** Why the light is what it is, the gravest first. */
  readonly reasons: readonly ChecklistReason[];
  /** Somebody signed it off; their post and the day stand in the checklist. */
  readonly signedOff: boolean;
  /** Principles that were answered and are not in the set: never dropped in silence. */
  readonly strangers: readonly string[];
}

/** The day a checklist is read on, and what else decides what it owes. */
export interface ProgressOptions {
  /** The day it is read on. It decides what is owed, not what was answered. */
  readonly asOf: Day;
  /** When feedback principles fall due; `CHECKLIST_POLICY` for what is left out. */
  readonly policy?: Partial<ChecklistPolicy>;
}

/**
 * How a checklist stands against a set. Where a principle is answered twice, the later entry counts.
 * Knows no shipped set, so that a page pays only for the one it uses; see {@link progressOf}, which also looks
 * whether `asOf` is a day.
 */
export function progressAgainst(
  set: PrincipleSet,
  checklist: Checklist,
  options: ProgressOptions,
): ChecklistProgress {
  const { asOf } = options;
  const policy = { ...CHECKLIST_POLICY, ...options.policy };
  const answers = new Map(checklist.answers.map((answer) => [answer.principle, answer]));
  const answeredGates = gatesAnswered(set, answers);
  const gates = new Map(
    set.stages.map(({ id, title, gate }) => {
      const owedBy = lastDayInTime(gate, checklist.engagement, policy);
      return [id, { title, gate, owedBy, due: dueBecause(gate, owedBy, asOf, answeredGates) }];
    }),
  );

  let end: Principle | undefined;
  const principles = set.principles.map((principle): PrincipleProgress => {
    const given = answers.get(principle.id);
    const gate = gates.get(principle.stage);
    const mandatory = principle.mandatory === true;
    const settled = settledAnswer(given?.answer);
    const screenedBy = settled === undefined ? end?.id : undefined;
    const state = settled ?? (screenedBy ? 'not-applicable' : gate?.due === undefined ? 'not-due' : 'owed');
    const problems = problemsOf(given, mandatory);
    // An answer that does not say why ends nothing: the rest stays owed.
    if (given?.answer && principle.screening?.endedBy.includes(given.answer) && problems.length === 0)
      end ??= principle;
    return {
      id: principle.id,
      ...(principle.number !== undefined && { number: principle.number }),
      name: principle.name,
      stage: principle.stage,
      mandatory,
      ...(given?.answer !== undefined && { answer: given.answer }),
      state,
      owed: state === 'owed',
      ...(gate?.owedBy !== undefined && { owedBy: gate.owedBy }),
      ...(screenedBy !== undefined && { screenedBy }),
      problems,
    };
  });

  const stages = [...gates].map(([id, { title, gate, owedBy, due }]): StageProgress => {
    const own = principles.filter((principle) => principle.stage === id);
    return {
      id,
      title,
      ...(gate !== undefined && { gate }),
      ...(owedBy !== undefined && { owedBy }),
      ...(due !== undefined && { dueBecause: due }),
      counts: countStates(own),
      light: lightOf(own),
    };
  });

  // A principle whose stage the set does not list is never due, but its answer still counts.
  const stageless = principles.filter((principle) => !gates.has(principle.stage));
  const light = lightOfStages([...stages.map((stage) => stage.light), lightOf(stageless)]);
  const undated = principles.filter(
    (p) => p.state === 'not-due' && p.owedBy === undefined && gates.get(p.stage)?.gate !== undefined,
  );
  const known = new Set(principles.map((principle) => principle.id));
  return {
    asOf,
    set: { id: set.id, title: set.title },
    principles,
    stages,
    counts: countStates(principles),
    light,
    reasons: reasonsFor(light, principles, undated, end?.name),
    signedOff: checklist.signOff !== undefined,
    strangers: [...answers.keys()].filter((id) => !known.has(id)),
  };
}

/** The gates behind which something was done and answered for; setting an item aside shows nothing. */
function gatesAnswered(set: PrincipleSet, answers: ReadonlyMap<string, PrincipleAnswer>): Set<StageGate> {
  const gateOf = new Map(set.stages.map((stage) => [stage.id, stage.gate]));
  const answered = new Set<StageGate>();
  for (const { id, stage } of set.principles) {
    const gate = gateOf.get(stage);
    const settled = settledAnswer(answers.get(id)?.answer);
    if (gate !== undefined && settled !== undefined && settled !== 'not-applicable') answered.add(gate);
  }
  return answered;
}

/** How many principles stand how. */
export function countStates(principles: readonly PrincipleProgress[]): ChecklistCounts {
  const counts = {
    met: 0,
    partly: 0,
    'not-met': 0,
    departed: 0,
    'not-applicable': 0,
    owed: 0,
    'not-due': 0,
    of: principles.length,
  };
  for (const { state } of principles) counts[state] += 1;
  return counts;
}
