import { questionsOf } from '@engagement-plan/core';
import type { PlanningRecord, RecordQuestion, RecordStage } from '@engagement-plan/core';

/** What is asked together: one question, or the whole grid of readiness levels. */
export interface Step {
  /** The pointer of its question; `grid` for the grid. */
  readonly id: string;
  readonly stage: RecordStage;
  readonly questions: readonly RecordQuestion[];
}

export const STAGES: readonly RecordStage[] = ['analyse', 'plan', 'do', 'review'];
export const GRID = 'grid';

/** Every question the record puts but its title, which stands above them all. */
export function askedOf(record: PlanningRecord): RecordQuestion[] {
  return questionsOf(record).filter(({ id }) => id !== 'title');
}

const isLevel = ({ kind, pointer }: RecordQuestion) => kind === 'choice' && pointer.includes('/levels/');

/** The steps of a form: its questions in order, the nine levels as one, after the last question it is judged from. */
export function stepsOf(questions: readonly RecordQuestion[]): Step[] {
  const levels = questions.filter(isLevel);
  const last = levels.at(-1);
  return questions.flatMap((question): Step[] => {
    if (question === last) return [{ id: GRID, stage: question.stage, questions: levels }];
    if (isLevel(question)) return [];
    return [{ id: question.pointer, stage: question.stage, questions: [question] }];
  });
}

/** The step with this id, else the one to go on with: the first needed one that is open once something was filled in. */
export function stepAt(steps: readonly Step[], id: string): Step | undefined {
  const asked = steps.flatMap(({ questions }) => questions).filter(({ needed }) => needed);
  const begun = asked.some(({ answered }) => answered);
  const left = steps.find(({ questions }) => questions.some(({ needed, answered }) => needed && !answered));
  return steps.find((step) => step.id === id) ?? (begun ? left : undefined) ?? steps[0];
}

/** The step so many after (or, below 0, before) this one. */
export function stepFrom(steps: readonly Step[], { id }: Step, by: 1 | -1): Step | undefined {
  const at = steps.findIndex((step) => step.id === id);
  return steps[at + by];
}

/** The first open step after this one. */
export function nextOpen(steps: readonly Step[], { id }: Step): Step | undefined {
  const at = steps.findIndex((step) => step.id === id);
  return steps.slice(at + 1).find(isOpen);
}

/** The first open step of a stage, else its first. */
export function firstOf(steps: readonly Step[], stage: string): Step | undefined {
  const own = steps.filter((step) => step.stage === stage);
  return own.find(isOpen) ?? own[0];
}

const isOpen = ({ questions }: Step) => questions.some(({ answered }) => !answered);
