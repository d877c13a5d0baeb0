import { ANSWERS_CY, CROSSWALK_CY } from '../words/cy/crosswalk.js';
import type { Lang } from '../words/lang.js';
import { counted, listed, quoted } from '../words/phrases.js';
import type { AnsweredBy } from './carry.js';
import type { Crosswalk, CrosswalkedPrinciple } from './crosswalk.js';
import { inLanguage } from './in-language.js';
import type { AnswerValue } from './principles.js';

/** An answer in a word or two; `none` when there is none. */
export type AnswerWords = Readonly<Record<AnswerValue | 'none', string>>;

const ANSWERS_EN: AnswerWords = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  departed: 'departed from',
  'not-yet': 'not yet',
  'not-applicable': 'not applicable',
  unknown: 'not known yet',
  none: 'not answered',
};

/** What is said of a checklist read against another set. Names and lists come quoted and joined already. */
export interface CrosswalkWords {
  sameSet(to: string): string;
  fromUnknown(to: string): string;
  notJoined(from: string, to: string): string;
  summary(to: string, of: number, whole: number, partly: number, none: number): string;
  whole(principle: string, answer: string, by: string): string;
  partly(principle: string, answer: string, by: string, asks: string): string;
  none(principle: string, asks: string): string;
  via(sets: string): string;
  unreviewed: string;
  carriedOver(checklist: string, from: string, to: string, unreviewed: boolean): string;
}

const CROSSWALK_EN: CrosswalkWords = {
  sameSet: (to) => `This checklist answers ${to} already.`,
  fromUnknown: (to) =>
    `Which principles this checklist answers is not known, so nothing can be carried over to ${to}: give its set with it.`,
  notJoined: (from, to) => `No cross-walk joins ${from} and ${to}, so nothing is carried over.`,
  summary: (to, of, whole, partly, none) =>
    `Of the ${counted(of, 'principle')} of ${to}, ${whole} ${whole === 1 ? 'is' : 'are'} answered in whole, ${partly} in part and ${none} not at all.`,
  whole: (principle, answer, by) => `${principle} is carried over as ${answer}, from ${by}.`,
  partly: (principle, answer, by, asks) =>
    `${principle} is carried over as ${answer}, from ${by}, and asks for more${asks && `: “${asks}”`}.`,
  none: (principle, asks) => `${principle} is still to be answered${asks && `: “${asks}”`}.`,
  via: (sets) => `The two sets are joined only by way of ${sets}.`,
  unreviewed: 'Which principle answers to which is a judgement that no practitioner has reviewed.',
  carriedOver: (checklist, from, to, unreviewed) =>
    `Carried over from the checklist ${checklist}, which answers ${from}, to ${to}${unreviewed ? ', by a judgement that no practitioner has reviewed' : ''}.`,
};

/**
 * What a cross-walk found, a sentence for each principle of the other set: what is carried over and from
 * where, and what is still to be answered. The last sentence says when no practitioner has reviewed it.
 */
export function sayCrosswalk(walk: Crosswalk, lang: Lang): string[] {
  const words = lang === 'cy' ? CROSSWALK_CY : CROSSWALK_EN;
  const to = inLanguage(walk.to, lang);
  const title = quoted(to.title);
  if (walk.joined === 'same-set') return [words.sameSet(title)];
  if (walk.from === undefined) return [words.fromUnknown(title)];
  const from = inLanguage(walk.from, lang);
  const count = (coverage: CrosswalkedPrinciple['coverage']) =>
    walk.principles.filter((principle) => principle.coverage === coverage).length;
  const named = new Map(from.principles.map(({ id, name }) => [id, name]));
  const asked = new Map(to.principles.map((principle) => [principle.id, principle]));
  return [
    walk.joined === 'none'
      ? words.notJoined(quoted(from.title), title)
      : words.summary(title, walk.principles.length, count('whole'), count('partly'), count('none')),
    ...walk.principles.map((principle) => {
      const { name = principle.id, statement = '' } = asked.get(principle.id) ?? {};
      return sayPrinciple(principle, quoted(name), statement.replace(/\.$/, ''), named, lang);
    }),
    ...(walk.joined === 'via' ? [words.via(listed(walk.via, lang))] : []),
    ...(walk.joined !== 'none' && !walk.reviewed ? [words.unreviewed] : []),
  ];
}

function sayPrinciple(
  { coverage, answeredBy, carried }: CrosswalkedPrinciple,
  name: string,
  asks: string,
  named: ReadonlyMap<string, string>,
  lang: Lang,
): string {
  const words = lang === 'cy' ? CROSSWALK_CY : CROSSWALK_EN;
  const answers = lang === 'cy' ? ANSWERS_CY : ANSWERS_EN;
  if (coverage === 'none') return words.none(name, asks);
  const sayOne = (one: AnsweredBy) =>
    `${quoted(named.get(one.principle) ?? one.name)} (${answers[one.answer?.answer ?? 'none']})`;
  const by = listed(answeredBy.map(sayOne), lang);
  const answer = answers[carried?.answer ?? 'none'];
  return coverage === 'whole' ? words.whole(name, answer, by) : words.partly(name, answer, by, asks);
}

/** Where a checklist that was carried over comes from, for its history. */
export function sayCarriedOver(
  { checklist, from, to, reviewed }: Pick<Crosswalk, 'checklist' | 'from' | 'to' | 'reviewed'>,
  lang: Lang,
): string {
  const words = lang === 'cy' ? CROSSWALK_CY : CROSSWALK_EN;
  const title = (set: typeof from) => quoted(set === undefined ? '' : inLanguage(set, lang).title);
  return words.carriedOver(quoted(checklist.id), title(from), title(to), !reviewed);
}
