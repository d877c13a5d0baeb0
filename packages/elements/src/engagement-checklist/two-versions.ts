import type { Checklist, Day, PrincipleAnswer, PrincipleSet } from '@engagement-plan/core';
import { isObject, writeJson } from '../base/json.js';
import { answerTo, without } from './answers.js';
import { finished } from './checklist-work.js';
import type { ChecklistWords } from './engagement-checklist.words.js';
import { jottingsOf } from './jottings.js';
import { joinedPast, withPast } from './past.js';

/** Which of two copies of a checklist. */
export type Side = 'mine' | 'theirs';

/** A place where two copies of a checklist say different things. */
export interface Difference {
  /** `engagement`, `sign-off`, or the id of a principle. */
  readonly at: string;
  /** Which is chosen until the officer says otherwise: the one that says something, else the later. */
  readonly likely: Side;
}

/** What an answer says, whoever gave it on whichever day. */
const saying = (answer: PrincipleAnswer) =>
  inOrder(without<PrincipleAnswer, 'by' | 'on'>(answer, 'by', 'on'));

/** As JSON, whatever the order of its keys. */
const inOrder = (value: unknown) => writeJson(sorted(value));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};

/** Every place where the two say different things: the engagement, each answer, the sign-off. */
export function differencesBetween(mine: Checklist, theirs: Checklist): Difference[] {
  const [own, other] = [finished(mine), finished(theirs)];
  const found: Difference[] = [];
  const [here, there] = [own.engagement, other.engagement];
  if (inOrder(here) !== inOrder(there))
    found.push({
      at: 'engagement',
      likely: Object.keys(there).length >= Object.keys(here).length ? 'theirs' : 'mine',
    });
  const ids = new Set([...own.answers, ...other.answers].map(({ principle }) => principle));
  for (const at of ids) {
    const [a, b] = [answerTo(own, at), answerTo(other, at)];
    if (saying(a) === saying(b)) continue;
    const silent = (answer: PrincipleAnswer) => answer.answer === undefined;
    const theirsLater = (b.on ?? '') > (a.on ?? '');
    found.push({ at, likely: silent(a) ? 'theirs' : silent(b) ? 'mine' : theirsLater ? 'theirs' : 'mine' });
  }
  if (inOrder(own.signOff ?? {}) !== inOrder(other.signOff ?? {}))
    found.push({ at: 'sign-off', likely: own.signOff ? 'mine' : 'theirs' });
  return found;
}

/** Whether nobody has typed anything into what the page gave. */
export function isUntouched(mine: Checklist, given: Checklist): boolean {
  return differencesBetween(mine, given).length === 0;
}

/**
 * One checklist of two, place by place. What happened to either stays in its history. A sign-off stands
 * only with the whole copy it was given to: a mixture was signed by nobody.
 */
export function putTogether(
  mine: Checklist,
  theirs: Checklist,
  differences: readonly Difference[],
  chosen: ReadonlyMap<string, Side>,
  stamp: {
    readonly on: Day;
    readonly by: string;
    readonly words: Pick<ChecklistWords, 'historyPutTogether'>;
  },
): Checklist {
  const jottings = without(jottingsOf(mine), 'gave');
  const side = ({ at, likely }: Difference) => chosen.get(at) ?? likely;
  const history = joinedPast(mine.history, theirs.history);
  const kept = { set: mine.set, jottings, ...(history.length > 0 ? { history } : {}) };
  const came = theirs.handover ? { handover: theirs.handover } : {};
  const sides = new Set(differences.map(side));
  if (!sides.has('mine')) return { ...theirs, ...kept };
  if (!sides.has('theirs')) return { ...mine, ...kept, ...came };

  const rest = without<Checklist, 'signOff'>(mine, 'signOff') as Checklist;
  const taken = differences.filter((one) => side(one) === 'theirs').map(({ at }) => at);
  const { engagement } = taken.includes('engagement') ? theirs : mine;
  const answers = taken.reduce<PrincipleAnswer[]>(
    (all, at) => {
      const answer = theirs.answers.findLast(({ principle }) => principle === at);
      const others = all.filter(({ principle }) => principle !== at);
      return answer ? [...others, answer] : others;
    },
    [...mine.answers],
  );
  const from = theirs.handover?.from ?? '';
  return withPast(
    { ...rest, ...kept, ...came, engagement, answers },
    stamp.on,
    stamp.by,
    stamp.words.historyPutTogether(from),
  );
}

/** What a place is called on the page. */
export function sayPlace(at: string, set: PrincipleSet, words: ChecklistWords): string {
  if (at === 'engagement') return words.about;
  if (at === 'sign-off') return words.signOff;
  return set.principles.find(({ id }) => id === at)?.name ?? at;
}

/** What one copy says there, in a line or two. */
export function sayThere(
  checklist: Checklist,
  at: string,
  words: ChecklistWords,
  sayDay: (day: Day) => string,
): string {
  const { engagement, signOff } = checklist;
  if (at === 'sign-off')
    return signOff ? words.signedOff(signOff.post, sayDay(signOff.on)) : words.notSignedOff;
  if (at === 'engagement') {
    const { title, organisation, opens, closes } = engagement;
    const days = opens || closes ? words.ran(opens ? sayDay(opens) : '', closes ? sayDay(closes) : '') : '';
    return [title, organisation, days].filter(Boolean).join('\n') || words.nothingThere;
  }
  const { answer, done, reason, evidence = [], followUp, by, on } = answerTo(finished(checklist), at);
  const shown = evidence.map(({ text, href }) => [text, href].filter(Boolean).join(' '));
  const stamp = [by, on && sayDay(on)].filter(Boolean).join(', ');
  const said = [
    answer ? words.answers(answer) : words.unanswered,
    done,
    reason,
    ...shown,
    followUp?.what,
    followUp?.post,
  ];
  return [...said, stamp].filter(Boolean).join('\n');
}
