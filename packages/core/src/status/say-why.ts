import { isInternal } from '../plan/internal.js';
import type { ProgressUpdate } from '../plan/plan.js';
import type { Lang } from '../words/lang.js';
import { quoted } from '../words/phrases.js';
import type { Assessment } from './assessment.js';
import type { Reading } from './facts.js';
import type { Reason } from './reasons.js';
import { sayReason } from './say.js';

/**
 * Reasons, and the facts they were made from: a row of a status table, or what `assessWithReading` answers.
 * Without the facts nothing is quoted.
 */
export interface RowWithReasons {
  readonly assessment: Pick<Assessment, 'reasons'>;
  readonly reading?: Reading | undefined;
}

/**
 * Why a row has its status, where there is room for one reason: what decided. That somebody declared it says
 * nothing by itself, so it comes with the officer's own public words, else with what the evidence shows. Long
 * words are shortened.
 */
export function sayWhy(row: RowWithReasons, lang: Lang): string {
  const [decided] = row.assessment.reasons;
  const [why = '', evidence = ''] = withWords(row, lang);
  return decided?.code === 'as-declared' && wordsBehind(decided, row.reading) === ''
    ? `${why} ${evidence}`
    : why;
}

/**
 * Why a row has its status, where there is room for all of it: every reason, what decided first, one sentence
 * each. What rests on an officer's word quotes it whole, once, where it is public.
 */
export function sayReasons(row: RowWithReasons, lang: Lang): string[] {
  return withWords(row, lang, Infinity);
}

function withWords({ assessment, reading }: RowWithReasons, lang: Lang, longest?: number): string[] {
  const before = new Set(['']);
  return assessment.reasons.map((reason) => {
    const sentence = sayReason(reason, lang);
    const words = wordsBehind(reason, reading);
    if (before.has(words)) return sentence;
    before.add(words);
    // In any language a reason is a sentence, and the quotation ends it.
    return `${sentence.slice(0, -1)}: ${quoted(words, longest)}.`;
  });
}

/** What the officer said, where a reason rests on that; empty where nothing is said, or not to everybody. */
function wordsBehind(reason: Reason, reading: Reading | undefined): string {
  const current = reading?.facts.current;
  switch (reason.code) {
    case 'as-declared':
      return wordsOf(reading?.declaring);
    case 'little-or-no-progress':
      return wordsOf(current);
    case 'some-progress':
    case 'significant-not-on-target':
      return reason.facts.issue ? issueOf(current) : '';
    default:
      return '';
  }
}

/** What an update gives as the cause, else what it says is in the way, else its note. */
function wordsOf(update: ProgressUpdate | undefined): string {
  if (update === undefined || isInternal(update)) return '';
  return plain(update.routeToGreen?.cause) || issueOf(update) || plain(update.note);
}

function issueOf(update: ProgressUpdate | undefined): string {
  const issue = update?.issue;
  if (!update || isInternal(update) || !issue?.open || isInternal(issue)) return '';
  return plain(issue.text);
}

/** Without the full stop, which ends the sentence that quotes it. */
const plain = (words = '') => words.replace(/[.\s]+$/u, '').trim();
