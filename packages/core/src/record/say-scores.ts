import { RECORD_WORDS_CY } from '../words/cy/record.js';
import type { Lang } from '../words/lang.js';
import type { RecordCompleteness, StageCompleteness } from './completeness.js';
import type { GroupSummary } from './group-scores.js';
import type { OverallScore, ScoreSummary } from './scores.js';

/** The phrases scores and completeness are said in. */
export interface RecordWords {
  readonly scored: (scored: number, of: number) => string;
  readonly average: (average: string, n: number, of: number) => string;
  /** The score as printed: a whole number, or with one decimal where it is an average. */
  readonly overall: (score: string) => string;
  readonly group: (average: string, n: number, of: number) => string;
  readonly between: (lowest: number, highest: number) => string;
  readonly noneOfGroup: (of: number) => string;
  readonly disagree: string;
  readonly filled: (filled: number, of: number) => string;
  readonly nothingToFillIn: string;
}

const RECORD_WORDS_EN: RecordWords = {
  scored: (scored, of) => `${scored} of ${of} scored`,
  average: (average, n, of) => `${average} from ${n} of ${of} scored`,
  overall: (score) => `${score} overall`,
  group: (average, n, of) => `${average} from ${n} of ${of} scorers`,
  between: (lowest, highest) => (lowest === highest ? `all ${lowest}` : `between ${lowest} and ${highest}`),
  noneOfGroup: (of) => `0 of ${of} scorers gave a score`,
  disagree: 'they disagree strongly',
  filled: (filled, of) => `${filled} of ${of} filled in`,
  nothingToFillIn: 'nothing to fill in yet',
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
  return `${apart}, ${words.overall(asPrinted(overall))}`;
}

const asPrinted = (score: number) => (Number.isInteger(score) ? String(score) : score.toFixed(1));

/**
 * What a group made of one thing: "3.3 from 3 of 4 scorers, between 2 and 5, they disagree strongly". The
 * average is never said without its n and its spread.
 */
export function sayGroupScores({ n, of, average, spread, disagree }: GroupSummary, lang: Lang): string {
  const words = wordsIn(lang);
  if (average === undefined || !spread) return words.noneOfGroup(of);
  const said = [
    words.group(average.toFixed(1), n, of),
    ...(n > 1 ? [words.between(spread.lowest, spread.highest)] : []),
    ...(disagree ? [words.disagree] : []),
  ];
  return said.join(', ');
}

/**
 * How much of a record, or of one stage, is filled in: "29 of 52 filled in"; "nothing to fill in yet" where it asks for nothing
 * so far, as "do" does before a method is named. Says nothing of quality.
 */
export function sayCompleteness(
  { filled, of }: Pick<RecordCompleteness, 'filled' | 'of'> | StageCompleteness,
  lang: Lang,
): string {
  const words = wordsIn(lang);
  return of === 0 ? words.nothingToFillIn : words.filled(filled, of);
}
