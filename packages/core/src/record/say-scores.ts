import { RECORD_WORDS_CY } from '../words/cy/record.js';
import type { Lang } from '../words/lang.js';
import type { RecordCompleteness, StageCompleteness } from './completeness.js';
import type { OverallScore, ScoreSummary } from './scores.js';

/** The phrases scores and completeness are said in. */
export interface RecordWords {
  readonly scored: (scored: number, of: number) => string;
  readonly average: (average: string, n: number, of: number) => string;
  readonly overall: (score: number) => string;
  readonly filled: (filled: number, of: number) => string;
}

const RECORD_WORDS_EN: RecordWords = {
  scored: (scored, of) => `${scored} of ${of} scored`,
  average: (average, n, of) => `${average} from ${n} of ${of} scored`,
  overall: (score) => `${score} overall`,
  filled: (filled, of) => `${filled} of ${of} filled in`,
};

const wordsIn = (lang: Lang) => (lang === 'cy' ? RECORD_WORDS_CY : RECORD_WORDS_EN);

/**
 * Scores as they are published: "3.7 from 3 of 5 scored", and "0 of 9 scored" where there is no
 * average to give. An average is never said without its n. An overall score is said apart: "3.7 from
 * 3 of 8 scored, 4 overall".
 */
export function sayScores(scores: ScoreSummary & { readonly overall?: OverallScore }, lang: Lang): string {
  const words = wordsIn(lang);
  const overall = scores.overall?.score;
  if (overall === undefined) {
    return scores.average === undefined
      ? words.scored(scores.scored, scores.of)
      : words.average(scores.average.toFixed(1), scores.n, scores.of);
  }
  const of = scores.of - 1;
  const apart =
    scores.average === undefined
      ? words.scored(scores.n, of)
      : words.average(scores.average.toFixed(1), scores.n, of);
  return `${apart}, ${words.overall(overall)}`;
}

/** How much of a record, or of one stage, is filled in: "29 of 52 filled in". Says nothing of quality. */
export function sayCompleteness(
  { filled, of }: Pick<RecordCompleteness, 'filled' | 'of'> | StageCompleteness,
  lang: Lang,
): string {
  return wordsIn(lang).filled(filled, of);
}
