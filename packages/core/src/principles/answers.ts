import type { Evidence } from '../document/document.js';
import type { AnswerValue, PrincipleAnswer } from './principles.js';

/** An answer that says how the principle was kept. The others, and no answer at all, leave it open. */
export type SettledAnswer = Exclude<AnswerValue, 'not-yet' | 'unknown'>;

/** What an answer lacks, by the rules of comply or explain. */
export type AnswerProblem =
  | 'met-without-evidence'
  | 'departed-without-reason'
  | 'departed-from-mandatory'
  | 'not-applicable-without-reason'
  | 'not-met-without-follow-up';

/** The settled answer, or undefined: "not yet", "I don't know yet" and silence all leave a principle open. */
export function settledAnswer(answer: AnswerValue | undefined): SettledAnswer | undefined {
  return answer === 'not-yet' || answer === 'unknown' ? undefined : answer;
}

const says = (text: string | undefined) => text !== undefined && text.trim() !== '';

const shows = (evidence: Evidence) => says(evidence.text) || says(evidence.href);

/** What the answer lacks. Evidence counts the same whether it is public or internal. */
export function problemsOf(answer: PrincipleAnswer | undefined, mandatory: boolean): AnswerProblem[] {
  switch (answer?.answer) {
    case 'met':
      return answer.evidence?.some(shows) ? [] : ['met-without-evidence'];
    case 'departed': {
      const problems: AnswerProblem[] = says(answer.reason) ? [] : ['departed-without-reason'];
      return mandatory ? [...problems, 'departed-from-mandatory'] : problems;
    }
    case 'not-applicable':
      return says(answer.reason) ? [] : ['not-applicable-without-reason'];
    case 'not-met':
      return says(answer.followUp?.what) ? [] : ['not-met-without-follow-up'];
    default:
      return [];
  }
}
