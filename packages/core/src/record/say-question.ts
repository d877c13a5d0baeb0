import { RECORD_QUESTIONS_CY } from '../words/cy/record-questions.js';
import type { Lang } from '../words/lang.js';
import { quoted } from '../words/phrases.js';
import type { RecordQuestion } from './questions-of.js';
import type { QuestionWords } from './questions/field.js';
import { RECORD_FIELDS, type QuestionId } from './questions/fields.js';

const ENGLISH = Object.fromEntries(RECORD_FIELDS.map(({ id, words }) => [id, words])) as Readonly<
  Record<QuestionId, QuestionWords>
>;

/** A question in words, with its help and what a good answer looks like; what it is asked of is quoted in it. */
export function sayQuestion({ id, about }: Pick<RecordQuestion, 'id' | 'about'>, lang: Lang): QuestionWords {
  const words = (lang === 'cy' ? RECORD_QUESTIONS_CY : ENGLISH)[id];
  const fill = (text: string) =>
    about === undefined ? text : text.replaceAll('{name}', () => quoted(about));
  return { question: fill(words.question), help: fill(words.help), good: fill(words.good) };
}
