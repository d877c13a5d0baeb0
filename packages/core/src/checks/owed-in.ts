import type { ChecklistPolicy } from '../principles/policy.js';
import type { Checklist } from '../principles/principles.js';
import { progressOf } from '../principles/progress-of.js';
import type { PrincipleProgress, StageProgress } from '../principles/progress.js';
import type { Context } from './context.js';
import { setsBeside } from './sets-beside.js';

/** A principle still owed, and where its answer stands or would stand. */
export interface Owed {
  readonly path: string;
  readonly principle: PrincipleProgress;
  readonly stage: StageProgress | undefined;
}

/** The principles a checklist still owes on the day; none where its set or its engagement's days are not known. */
export function* owedIn(
  checklist: Checklist,
  context: Pick<Context, 'asOf' | 'documents'>,
  policy: Partial<ChecklistPolicy> = {},
): Generator<Owed> {
  const { principles, stages } = progressOf(checklist, {
    asOf: context.asOf,
    policy,
    sets: setsBeside(context),
  });
  const stageOf = new Map(stages.map((stage) => [stage.id, stage]));
  const answerAt = new Map(checklist.answers.map(({ principle }, i) => [principle, i]));
  for (const principle of principles) {
    if (!principle.owed) continue;
    const at = answerAt.get(principle.id);
    yield {
      path: at === undefined ? '/answers' : `/answers/${at}`,
      principle,
      stage: stageOf.get(principle.stage),
    };
  }
}
