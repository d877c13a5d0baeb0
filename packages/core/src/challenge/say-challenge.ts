import { CHALLENGE_CY } from '../words/cy/challenge.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { counted, listed, quoted } from '../words/phrases.js';
import type { ChallengeOutcome } from './challenge.js';
import type { Refusal } from './deeds.js';
import type { ChallengeStanding, PublishHindrance } from './standing.js';
import type { ChallengeSummary } from './summary.js';

type RefusalWords = {
  readonly [C in Refusal['code']]: (facts: Extract<Refusal, { code: C }>['facts']) => string;
};

/** Every sentence about challenges, in one language. */
export interface ChallengeSentences {
  owed(received: string, owedBy: string, daysLeft: number): string;
  overdue(received: string, owedBy: string, daysLate: number): string;
  answered(answeredOn: string, owedBy: string): string;
  answeredLate(answeredOn: string, owedBy: string, daysLate: number): string;
  withdrawn(received: string): string;
  readonly outcome: Readonly<Record<ChallengeOutcome, string>>;
  readonly hindrance: Readonly<Record<PublishHindrance, string>>;
  readonly refusal: RefusalWords;
  summary(counts: ChallengeSummary): string;
}

const day = (on: string) => formatDay(on, 'en');

const HINDRANCES: Readonly<Record<PublishHindrance, string>> = {
  'no-answer': 'it has no answer',
  'no-outcome': 'it does not say what became of it',
  withdrawn: 'it was withdrawn',
};

const CHALLENGE_EN: ChallengeSentences = {
  owed: (received, owedBy, left) =>
    `Received on ${received}; an answer is owed by ${owedBy}, ${left === 0 ? 'which is today' : `in ${counted(left, 'day')}`}.`,
  overdue: (received, owedBy, late) =>
    `Received on ${received}; an answer was owed by ${owedBy} and is ${counted(late, 'day')} overdue.`,
  answered: (on, owedBy) => `Answered on ${on}, in time: an answer was owed by ${owedBy}.`,
  answeredLate: (on, owedBy, late) =>
    `Answered on ${on}, ${counted(late, 'day')} late: an answer was owed by ${owedBy}.`,
  withdrawn: (received) => `Received on ${received} and withdrawn; no answer is owed.`,
  outcome: {
    upheld: 'The challenge was upheld.',
    'partly-upheld': 'The challenge was partly upheld.',
    'not-upheld': 'The challenge was not upheld.',
    withdrawn: 'The challenge was withdrawn.',
  },
  hindrance: HINDRANCES,
  refusal: {
    'no-words': ({ of }) => `The ${of} has no words: write what is to be said.`,
    'not-a-day': ({ written }) => `${quoted(written)} is not a day: write it as 2011-09-30.`,
    'about-nothing': () =>
      'The challenge does not say what it is about: give the id of a row, an engagement or a decision.',
    'already-answered': ({ on }) =>
      `It was answered on ${day(on)}: an answer cannot be overwritten, so receive a new challenge.`,
    withdrawn: () => 'It was withdrawn, so no answer is owed.',
    'answered-before-received': ({ on, received }) =>
      `An answer on ${day(on)} is earlier than the challenge, which was received on ${day(received)}: one of the two days is wrong.`,
    'already-published': () => 'It is published already.',
    'not-publishable': ({ hindrances }) =>
      `It cannot be published yet: ${listed(hindrances.map((hindrance) => HINDRANCES[hindrance]))}.`,
  },
  summary: ({ total, answered, inTime, open, overdue, withdrawn, published }) =>
    total === 0
      ? 'No challenges were received.'
      : [
          `${answered} of ${counted(total, 'challenge')} answered${answered > 0 ? `, ${inTime} of ${answered} in time` : ''}`,
          `${open} open${open > 0 ? `, ${overdue} of ${open} overdue` : ''}`,
          ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
          ...(answered > 0 ? [`${published} of ${answered} published`] : []),
        ].join('; ') + '.',
};

const SENTENCES: Readonly<Record<Lang, ChallengeSentences>> = { en: CHALLENGE_EN, cy: CHALLENGE_CY };

/** How a challenge stands, in one or two sentences: its clock, then its outcome where there is one. */
export function sayChallengeStanding(standing: ChallengeStanding, lang: Lang): string {
  const words = SENTENCES[lang];
  const [received, owedBy] = [formatDay(standing.received, lang), formatDay(standing.owedBy, lang)];
  const on = formatDay(standing.answeredOn ?? standing.asOf, lang);
  const { state, daysLeft = 0, daysLate, outcome } = standing;
  if (state === 'withdrawn') return words.withdrawn(received);
  if (state === 'owed') return words.owed(received, owedBy, daysLeft);
  if (state === 'overdue') return words.overdue(received, owedBy, daysLate);
  const clock = state === 'answered' ? words.answered(on, owedBy) : words.answeredLate(on, owedBy, daysLate);
  return outcome === undefined ? clock : `${clock} ${words.outcome[outcome]}`;
}

/** Why a deed was refused, and what would be right. */
export function sayRefusal({ code, facts }: Refusal, lang: Lang): string {
  // The compiler knows that each code has its sentence; it cannot follow that these facts belong to this code.
  const say = SENTENCES[lang].refusal[code] as (given: Refusal['facts']) => string;
  return say(facts);
}

/** The counts of a summary, each with its denominator: "7 of 9 challenges answered, 6 of 7 in time; …". */
export function sayChallengeSummary(summary: ChallengeSummary, lang: Lang): string {
  return SENTENCES[lang].summary(summary);
}
