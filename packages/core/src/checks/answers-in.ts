import { problemsOf, type AnswerProblem } from '../principles/answers.js';
import type { Checklist, PrincipleAnswer } from '../principles/principles.js';
import type { Context } from './context.js';
import { setAnswered } from './sets-beside.js';

/** One answer of a checklist, and what it lacks. */
export interface AnswerAt {
  readonly path: string;
  readonly answer: PrincipleAnswer;
  /** The principle's name, else its id. */
  readonly principle: string;
  readonly problems: readonly AnswerProblem[];
}

/** Every answer in order. Of two answers to one principle only the later counts, so only that is looked at. */
export function* answersIn(checklist: Checklist, context: Pick<Context, 'documents'>): Generator<AnswerAt> {
  const principles = new Map(
    setAnswered(checklist, context)?.principles.map((principle) => [principle.id, principle]),
  );
  const counting = new Map(checklist.answers.map(({ principle }, i) => [principle, i]));
  for (const [i, answer] of checklist.answers.entries()) {
    if (counting.get(answer.principle) !== i) continue;
    const principle = principles.get(answer.principle);
    yield {
      path: `/answers/${i}`,
      answer,
      principle: principle?.name ?? answer.principle,
      problems: problemsOf(answer, principle?.mandatory === true),
    };
  }
}
