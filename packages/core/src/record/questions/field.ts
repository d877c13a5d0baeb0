import type { RecordStage } from '../record.js';

/**
 * What an answer is. text: prose; lines: one thing a line; list: lines each of which further questions are
 * asked about; score: 1 to 6, or the scores of several; choice: one of a few words; date: words such as
 * “by May 2010”; link: the id of something in another document.
 */
export type QuestionKind = 'text' | 'lines' | 'list' | 'score' | 'choice' | 'date' | 'link';

/**
 * What a question is asked of once each. report: what was done by a method; result: what became of an
 * outcome.
 */
export type Repeat = 'resistance' | 'outcome' | 'method' | 'report' | 'principle' | 'result';

/** What a question says in one language. `{name}` stands for what it is asked of. */
export interface QuestionWords {
  readonly question: string;
  /** Help for whoever does not know what is meant. */
  readonly help: string;
  /** What a good answer looks like. */
  readonly good: string;
}

/** One field of a record that somebody fills in, and the question for it. */
export interface RecordField {
  readonly id: string;
  readonly stage: RecordStage;
  /** JSON pointer; `*` stands for the position of what it is asked of. */
  readonly pointer: string;
  readonly kind: QuestionKind;
  /** Counted as part of a record filled in. The others help, and may be passed over. */
  readonly needed: boolean;
  readonly each?: Repeat;
  /** The key that holds the words where a line is kept as an object. */
  readonly line?: string;
  /** A line that replaces another is the same thing in other words, and keeps what depends on it. */
  readonly inPlace?: true;
  readonly choices?: readonly string[];
  readonly words: QuestionWords;
}
