import { receiveChallenge } from '@engagement-plan/core';
import type { Challenge, ChallengeClock, Day } from '@engagement-plan/core';
import type { Control } from '../forms/control.js';

/** What somebody is writing: texts as typed. */
export interface ChallengeWork {
  readonly id: string;
  /** Id of what it is about. */
  readonly about: string;
  readonly kindOf: string;
  readonly text: string;
  readonly name: string;
  readonly reach: string;
}

/** The kinds there are, the mildest first. */
export const KINDS = ['comment', 'challenge', 'complaint'] as const;

export function blankChallenge(id: string, about: string): ChallengeWork {
  return { id, about, kindOf: '', text: '', name: '', reach: '' };
}

/** What a draft of any version holds, as far as it has the right shape, over a blank one. */
export function revived(draft: unknown, blank: ChallengeWork): ChallengeWork {
  if (typeof draft !== 'object' || draft === null) return blank;
  const kept = draft as Readonly<Record<string, unknown>>;
  const texts = Object.entries(blank).map(([key, text]: [string, string]) => {
    const one = kept[key];
    return [key, typeof one === 'string' && one !== '' ? one : text];
  });
  return Object.fromEntries(texts) as unknown as ChallengeWork;
}

/** The work with what a control now says written into it. */
export function readChallengeControl(
  work: ChallengeWork,
  { dataset: { key = '' }, value }: Control,
): ChallengeWork {
  return { ...work, [key]: value };
}

/** Whether nothing is said of who sends it. */
export function isAnonymous({ name, reach }: ChallengeWork): boolean {
  return !name.trim() && !reach.trim();
}

/** The document, by the core; undefined while it says nothing. */
export function finishedChallenge(
  work: ChallengeWork,
  { title, received, lang, clock }: { title: string; received: Day; lang: string; clock: ChallengeClock },
): Challenge | undefined {
  const kindOf = KINDS.find((kind) => kind === work.kindOf);
  const [name, contact] = [work.name.trim(), work.reach.trim()];
  const { challenge } = receiveChallenge(
    {
      id: work.id,
      about: work.about,
      text: work.text,
      received,
      lang,
      ...(kindOf ? { kindOf } : {}),
      ...(isAnonymous(work) ? {} : { from: { ...(name && { name }), ...(contact && { contact }) } }),
    },
    clock,
  );
  return challenge && (title ? { ...challenge, title } : challenge);
}
