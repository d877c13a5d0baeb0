import type { Lang } from '../words/lang.js';
import { formatDay } from '../words/day.js';
import { listed, quoted } from '../words/phrases.js';
import {
  KEPT_REASONS_CY,
  PROMISE_CY,
  REACH_CY,
  SUGGESTION_REASONS_CY,
  VERDICTS_CY,
} from '../words/cy/spectrum.js';
import type { Reach } from './reach-of.js';
import type { PromiseAgainstMethods, PromiseOutcome } from './promise-against.js';
import type { KeptReason, KeptReasonCode, PromiseKept, PromiseVerdict } from './promise-kept.js';
import { levelTexts } from './say-level.js';
import { methodTexts, sayMethodAudience } from './say-method.js';
import type { Suggestion, SuggestionReason } from './suggest-methods.js';

/** How many methods a sentence names before it stops. */
const MOST_NAMED = 3;

/** The parts of a sentence on a promise and its methods, in one language. */
export interface PromiseParts {
  readonly promised: string;
  readonly reached: string;
  /** Words of the methods that reach it, quoted and listed. */
  readonly by: string;
  readonly unplaced: string;
  /** Names of methods that would close the gap. */
  readonly closing: readonly string[];
}

/** The sentence of an outcome. */
export type PromiseWords = Readonly<Record<PromiseOutcome, (parts: PromiseParts) => string>>;

/** The sentences of a reach: known, and not. */
export interface ReachWords {
  readonly reached: (parts: Pick<PromiseParts, 'reached' | 'by'>) => string;
  readonly unknown: string;
  readonly unplaced: (parts: Pick<PromiseParts, 'unplaced'>) => string;
}

/** One sentence for each reason of a kind, from its facts: a missing one does not compile. */
export type KeptReasonWords = {
  readonly [C in KeptReasonCode]: (reason: Extract<KeptReason, { readonly code: C }>) => string;
};
/** The same for what ranks a suggestion. */
export type SuggestionReasonWords = {
  readonly [C in SuggestionReason['code']]: (
    reason: Extract<SuggestionReason, { readonly code: C }>,
  ) => string;
};

const PROMISE_EN: PromiseWords = {
  exceeds: ({ promised, reached, by, closing }) =>
    `${promised} is promised, and the methods named reach no further than ${reached} (${by})${closing.length === 0 ? '' : `; ${listed(closing)} would close the gap`}.`,
  matches: ({ promised, by }) => `${promised} is promised, and ${by} can keep it.`,
  under: ({ promised, reached, by }) =>
    `${promised} is promised, and the methods named could reach ${reached} (${by}): the promise may say more.`,
  unknown: ({ promised, unplaced }) =>
    unplaced === ''
      ? `${promised} is promised, and no method is named to keep it.`
      : `${promised} is promised; whether ${unplaced} can keep it is not known.`,
};

const REACH_EN: ReachWords = {
  reached: ({ reached, by }) => `These methods reach ${reached}, by ${by}.`,
  unknown: 'Which level these methods reach is not known.',
  unplaced: ({ unplaced }) => `Not in the catalogue: ${unplaced}.`,
};

const VERDICTS_EN: Readonly<Record<PromiseVerdict, string>> = {
  kept: 'The promise was kept.',
  partly: 'The promise was partly kept.',
  broken: 'The promise was broken.',
  unknown: 'Whether the promise was kept is not known.',
};

const DECLARED_EN: Readonly<Record<PromiseVerdict, string>> = {
  kept: 'kept',
  partly: 'partly kept',
  broken: 'broken',
  unknown: 'not known',
};

const KEPT_REASONS_EN: KeptReasonWords = {
  'no-level': () => 'No level was promised.',
  'level-unknown': ({ words }) => `${quoted(words)} is no level of a spectrum we know.`,
  'not-over': () => 'The engagement is not over.',
  'no-methods': () => 'No method is named.',
  'methods-unplaced': ({ methods }) =>
    `How far ${listed(methods.map((each) => quoted(each)))} can go is not known.`,
  'methods-reach': ({ methods, promised }) =>
    `${listed(methods.map((each) => quoted(each)))} can reach ${levelTexts(promised.level).name}.`,
  'methods-fall-short': ({ promised, reached }) =>
    `${levelTexts(promised.level).name} was promised, and the methods reach no further than ${levelTexts(reached.level).name}.`,
  'decided-before-close': ({ closes, decisionOn }) =>
    `It was decided on ${formatDay(decisionOn, 'en')}, and people could answer until ${formatDay(closes, 'en')}.`,
  'said-and-did': () => 'People were told what came of it.',
  'half-said': ({ lacks }) =>
    lacks === 'did'
      ? 'What people said is told, and not what was done.'
      : 'What was done is told, and not what people said.',
  'feedback-overdue': ({ due }) => `What came of it was to be told by ${formatDay(due, 'en')}, and is not.`,
  'nothing-said': () => 'Nothing is said yet of what came of it.',
  declared: ({ declared }) => `The register says: ${DECLARED_EN[declared]}.`,
  'declared-better': ({ declared }) =>
    `The register says: ${DECLARED_EN[declared]}, which is better than it shows.`,
  'declared-worse': ({ declared }) =>
    `The register says: ${DECLARED_EN[declared]}, which is worse than it shows, and stands.`,
};

const SUGGESTION_REASONS_EN: SuggestionReasonWords = {
  suits: ({ audiences }) => `Suits ${listed(audiences.map((each) => sayMethodAudience(each)))}.`,
  'leaves-out': ({ audiences }) => `Leaves out ${listed(audiences.map((each) => sayMethodAudience(each)))}.`,
  'within-effort': ({ effort }) => `Within the effort there is time for (${effort}).`,
  'over-effort': ({ effort }) => `More effort than there is time for (${effort}).`,
  reaches: ({ reach }) => `Reaches enough people (${reach}).`,
  'reaches-fewer': ({ reach }) => `Reaches fewer people than wished (${reach}).`,
};

const quotedAll = (words: readonly string[], lang: Lang) =>
  listed(
    words.map((each) => quoted(each)),
    lang,
  );

/** Which level methods reach, and which words nobody can place: one or two sentences. */
export function sayReach(reach: Reach, lang: Lang = 'en'): string {
  const words = lang === 'cy' ? REACH_CY : REACH_EN;
  const said = reach.level
    ? words.reached({ reached: levelTexts(reach.level, lang).name, by: quotedAll(reach.by, lang) })
    : words.unknown;
  if (reach.unplaced.length === 0) return said;
  return `${said} ${words.unplaced({ unplaced: quotedAll(reach.unplaced, lang) })}`;
}

/** A promise beside its methods, in one sentence; of those that would close a gap the first three. */
export function sayPromise(against: PromiseAgainstMethods, lang: Lang = 'en'): string {
  const { outcome, promised, reach, closing } = against;
  return (lang === 'cy' ? PROMISE_CY : PROMISE_EN)[outcome]({
    promised: levelTexts(promised.level, lang).name,
    reached: reach.level ? levelTexts(reach.level, lang).name : '',
    by: quotedAll(reach.by, lang),
    unplaced: quotedAll(reach.unplaced, lang),
    closing: closing.slice(0, MOST_NAMED).map(({ method }) => methodTexts(method, lang).name),
  });
}

/** What became of a promise, then why: one sentence each. */
export function sayPromiseKept({ verdict, reasons }: PromiseKept, lang: Lang = 'en'): string[] {
  const words = lang === 'cy' ? KEPT_REASONS_CY : KEPT_REASONS_EN;
  const say = <C extends KeptReasonCode>(reason: Extract<KeptReason, { readonly code: C }>) =>
    (words[reason.code as C] as (reason: Extract<KeptReason, { readonly code: C }>) => string)(reason);
  return [(lang === 'cy' ? VERDICTS_CY : VERDICTS_EN)[verdict], ...reasons.map((reason) => say(reason))];
}

/** Why a method is suggested, or not sooner: one sentence each. */
export function saySuggestion({ reasons }: Suggestion, lang: Lang = 'en'): string[] {
  const words = lang === 'cy' ? SUGGESTION_REASONS_CY : SUGGESTION_REASONS_EN;
  const say = <C extends SuggestionReason['code']>(reason: Extract<SuggestionReason, { readonly code: C }>) =>
    (words[reason.code as C] as (reason: Extract<SuggestionReason, { readonly code: C }>) => string)(reason);
  return reasons.map((reason) => say(reason));
}
