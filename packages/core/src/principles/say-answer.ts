import { ANSWER_WORDS_CY } from '../words/cy/checklist.js';
import type { Lang } from '../words/lang.js';
import type { AnswerValue } from './principles.js';

/** What can be ticked, by its code: a language that lacks one does not compile. */
export type AnswerWords = Readonly<Record<AnswerValue, string>>;

const ANSWERS_EN: AnswerWords = {
  met: 'Met',
  partly: 'Partly met',
  'not-met': 'Not met',
  departed: 'Done differently, for a reason',
  'not-yet': 'Too early to say',
  'not-applicable': 'Does not apply here',
  unknown: 'I don’t know yet',
};

const wordsIn = (lang: Lang) => (lang === 'cy' ? ANSWER_WORDS_CY : ANSWERS_EN);

/** Everything that can be answered, in the order a form offers it. */
export const ANSWERS = Object.keys(ANSWERS_EN) as readonly AnswerValue[];

/** An answer as the person who ticks it reads it: “Partly met”. */
export function sayAnswer(answer: AnswerValue, lang: Lang = 'en'): string {
  return wordsIn(lang)[answer];
}
