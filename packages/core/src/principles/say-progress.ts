import { CHECKLIST_REASONS_CY, COUNTED_CY } from '../words/cy/checklist.js';
import type { Lang } from '../words/lang.js';
import type { ChecklistReason, ChecklistReasonCode } from './light.js';
import type { ChecklistProgress } from './progress.js';

/** What is counted when progress is said: as the states, with departures told apart by their reason. */
export type CountedAnswer =
  | 'met'
  | 'partly'
  | 'not-met'
  | 'departed-with-reason'
  | 'departed-without-reason'
  | 'not-applicable'
  | 'owed'
  | 'not-due';

/** How each count is said, and that there is nothing to count. */
export type CountedWords = Readonly<Record<CountedAnswer | 'nothing', (n: number) => string>>;

/** The sentence of a reason, from its facts. */
export type ReasonWords = (facts: ChecklistReason['facts']) => string;

const COUNTED_EN: CountedWords = {
  met: (n) => `${n} met`,
  partly: (n) => `${n} partly`,
  'not-met': (n) => `${n} not met`,
  'departed-with-reason': (n) => `${n} departed with reason`,
  'departed-without-reason': (n) => `${n} departed without a reason`,
  'not-applicable': (n) => `${n} not applicable`,
  owed: (n) => `${n} owed`,
  'not-due': (n) => `${n} not due yet`,
  nothing: () => 'Which principles this answers is not known',
};

const CHECKLIST_REASONS_EN: Readonly<Record<ChecklistReasonCode, ReasonWords>> = {
  'set-unknown': ({ names, known = [] }) =>
    `Which principles this checklist answers is not known${names.length > 0 ? ` (‘${names.join(', ')}’)` : ''}, so nothing can be said about how it stands: give the set with it, or name one of ${known.join(', ')}.`,
  'mandatory-not-met': ({ names }) => `This must be met, but is not: ${names.join(', ')}.`,
  'not-met': ({ names }) => `Not met: ${names.join(', ')}.`,
  partly: ({ names }) => `Partly met: ${names.join(', ')}.`,
  departed: ({ names }) => `Departed from: ${names.join(', ')}.`,
  'not-applicable-without-reason': ({ names }) =>
    `Said not to apply, without saying why: ${names.join(', ')}.`,
  owed: ({ names }) => `Still to be answered: ${names.join(', ')}.`,
  'screened-out': ({ names, by = '' }) => `Not asked, because of the answer to ‘${by}’: ${names.join(', ')}.`,
  'all-met-or-justified': ({ of }) => `Every principle is met or justified (${of} of ${of}).`,
  'met-so-far': ({ names, of }) =>
    `Every principle that was due so far is met or justified (${names.length} of ${of} answered).`,
  'not-due': ({ names, of }) => `No answer is due yet (${names.length} of ${of} still open).`,
  'days-unknown': ({ names }) =>
    `When the engagement opens or closes is not known, so some answers cannot fall due: ${names.join(', ')}.`,
};

/**
 * How a checklist stands, as it is published: "9 met, 2 partly, 1 departed with reason, 2 owed".
 * What counts none is left out.
 */
export function sayProgress(progress: ChecklistProgress, lang: Lang): string {
  const { counts } = progress;
  const unexplained = progress.principles.filter((p) =>
    p.problems.includes('departed-without-reason'),
  ).length;
  const counted: readonly (readonly [CountedAnswer, number])[] = [
    ['met', counts.met],
    ['partly', counts.partly],
    ['not-met', counts['not-met']],
    ['departed-with-reason', counts.departed - unexplained],
    ['departed-without-reason', unexplained],
    ['not-applicable', counts['not-applicable']],
    ['owed', counts.owed],
    ['not-due', counts['not-due']],
  ];
  const words = lang === 'cy' ? COUNTED_CY : COUNTED_EN;
  const said = counted.filter(([, n]) => n > 0).map(([answer, n]) => words[answer](n));
  return said.length === 0 ? words.nothing(0) : said.join(', ');
}

/** Why a checklist has its light: one sentence for each reason, the gravest first. */
export function sayLight(progress: Pick<ChecklistProgress, 'reasons'>, lang: Lang): string[] {
  const words = lang === 'cy' ? CHECKLIST_REASONS_CY : CHECKLIST_REASONS_EN;
  return progress.reasons.map(({ code, facts }) => words[code](facts));
}
