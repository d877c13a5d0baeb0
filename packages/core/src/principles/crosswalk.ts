import { givenDay } from '../target-date/given-day.js';
import type { Day } from '../target-date/target-date.js';
import { settledAnswer } from './answers.js';
import { carriedAnswer, type AnsweredBy } from './carry.js';
import { pairsBetween, type PrinciplePairs } from './pairs.js';
import type { ChecklistPolicy } from './policy.js';
import { principleSet, principleSetOf } from './principle-sets.js';
import type { Checklist, PrincipleAnswer, PrincipleSet } from './principles.js';
import { progressAgainst, type ChecklistProgress } from './progress.js';
import { sayCarriedOver } from './say-crosswalk.js';

/** On which day a checklist is read against another set, and which sets are known beside the shipped ones. */
export interface CrosswalkOptions {
  /** Decides what the other set is owed by then. */
  readonly asOf: Day;
  /** A council's own sets. The cross-walks they carry are used as well. */
  readonly sets?: readonly PrincipleSet[];
  /** When feedback principles fall due; `CHECKLIST_POLICY` for what is left out. */
  readonly policy?: Partial<ChecklistPolicy>;
}

/**
 * How much of a principle the checklist answers. whole: an answer to the same question is carried; partly:
 * a part is, and the principle asks more; none: what it asks was not answered.
 */
export type Coverage = 'whole' | 'partly' | 'none';

/** One principle of the other set, and what the checklist says of it. */
export interface CrosswalkedPrinciple {
  /** Its id in the other set. */
  readonly id: string;
  /** How much of what it asks is answered. */
  readonly coverage: Coverage;
  /** The principles of the checklist's own set that answer to it, answered or not, in that set's order. */
  readonly answeredBy: readonly AnsweredBy[];
  /** The answer with its evidence, never better than what it is carried from; absent when there is none. */
  readonly carried?: PrincipleAnswer;
}

/** A checklist read against another set. */
export interface Crosswalk {
  readonly asOf: Day;
  /** The checklist that was read, as given. */
  readonly checklist: Checklist;
  /** The set the checklist answers; absent when it is not known. */
  readonly from?: PrincipleSet;
  /** The set it was read against. */
  readonly to: PrincipleSet;
  /** What joins the two sets; `same-set` when they are one. */
  readonly joined: PrinciplePairs['joined'] | 'same-set';
  /** The ids of the sets in the middle, where no cross-walk joins the two directly. */
  readonly via: readonly string[];
  /** False: which principle answers which is a judgement that no practitioner has reviewed. */
  readonly reviewed: boolean;
  /** Each principle of the other set, in its order. */
  readonly principles: readonly CrosswalkedPrinciple[];
  /** How the carried answers stand against the other set. */
  readonly progress: ChecklistProgress;
}

/**
 * Answer once, report against another: what a checklist says of each principle of `to`, and what `to` asks
 * that it does not answer. To its own set a checklist crosses unchanged. An answer is never invented: what
 * was not answered, or only “not yet”, is carried as nothing, never as “not met”.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function crosswalk(checklist: Checklist, to: PrincipleSet, options: CrosswalkOptions): Crosswalk {
  const { sets = [] } = options;
  const asOf = givenDay(options.asOf);
  const from = principleSetOf(checklist, sets);
  const own = from?.id === to.id;
  const known = [...sets, to, ...(from && !sets.includes(from) ? [from] : [])];
  const { joined, via, reviewed, pairs } = pairsBetween(from?.id ?? '', to.id, [...new Set(known)]);
  const answers = new Map(checklist.answers.map((answer) => [answer.principle, answer]));
  const principles = to.principles.map((principle): CrosswalkedPrinciple => {
    const strengths = own
      ? new Map([[principle.id, 'same' as const]])
      : new Map(pairs.filter((pair) => pair.to === principle.id).map((pair) => [pair.from, pair.strength]));
    const answeredBy = (from?.principles ?? []).flatMap(({ id, name }): AnsweredBy[] => {
      const strength = strengths.get(id);
      const answer = answers.get(id);
      if (strength === undefined) return [];
      return [{ principle: id, name, strength, ...(answer !== undefined && { answer }) }];
    });
    const carried = own ? answers.get(principle.id) : carriedAnswer(principle, answeredBy);
    const whole = answeredBy.some(
      ({ strength, answer }) => strength === 'same' && carried !== undefined && isWhole(answer, carried),
    );
    return {
      id: principle.id,
      coverage: whole ? 'whole' : carried !== undefined && !own ? 'partly' : 'none',
      answeredBy,
      ...(carried !== undefined && { carried }),
    };
  });
  const found = {
    asOf,
    checklist,
    ...(from !== undefined && { from }),
    to,
    joined: own ? ('same-set' as const) : joined,
    via: own ? [] : via,
    reviewed: own || reviewed,
    principles,
  };
  return { ...found, progress: progressAgainst(to, toChecklist(found), options) };
}

/** Whether an answer to the same question is behind what is carried: one that was set aside is so only when that is what is carried. */
function isWhole({ answer }: PrincipleAnswer = { principle: '' }, carried: PrincipleAnswer): boolean {
  if (settledAnswer(answer) === undefined) return false;
  return answer !== 'not-applicable' || carried.answer === 'not-applicable';
}

/**
 * The carried answers as a checklist of the other set: a draft for somebody to look through, complete and
 * sign. It carries the evidence, and the set itself where that is not a shipped one; not the sign-off,
 * because nobody signed this. Its history says where it comes from. To its own set: the checklist as it is.
 */
export function toChecklist(
  walk: Pick<Crosswalk, 'asOf' | 'checklist' | 'from' | 'to' | 'joined' | 'reviewed' | 'principles'>,
): Checklist {
  const { asOf, checklist, to, joined, principles } = walk;
  if (joined === 'same-set') return checklist;
  const { engagement } = checklist;
  return {
    $schema: 'urn:engagement-plan:checklist:1',
    kind: 'checklist',
    id: `${checklist.id}-${to.id}`,
    version: checklist.version,
    ...(checklist.lang !== undefined && { lang: checklist.lang }),
    ...(engagement.title !== undefined && { title: `${to.title}: ${engagement.title}` }),
    set: principleSet(to.id) === to ? to.id : to,
    engagement,
    answers: principles.flatMap(({ carried }) => (carried === undefined ? [] : [carried])),
    history: [{ on: asOf, what: sayCarriedOver(walk, checklist.lang?.startsWith('cy') ? 'cy' : 'en') }],
  };
}
