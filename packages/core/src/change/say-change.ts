import type { Plan } from '../plan/plan.js';
import { levelWords } from '../status/level-words.js';
import { levelOf, schemeOf } from '../status/scheme.js';
import { CHANGES_CY } from '../words/cy/changes.js';
import type { Lang } from '../words/lang.js';
import { CHANGES_EN } from './change-words.js';
import type { Change, ChangeDeed, ChangeNoun } from './change.js';

type ChangeWith<D extends ChangeDeed> = Extract<Change, { deed: D }>;

/** What a sentence about a change may ask for beside the change. */
export interface Saying {
  /** The label of a level of the plan's scheme, in the language. */
  readonly level: (code: string) => string;
}

/** Every sentence about a change in one language: the compiler asks for each. */
export interface ChangeSentences {
  readonly say: { readonly [D in ChangeDeed]: (change: ChangeWith<D>, saying: Saying) => string };
  readonly nouns: Readonly<Record<ChangeNoun, string>>;
  readonly log: {
    readonly title: (before: string, after: string) => string;
    readonly none: (before: string, after: string) => string;
    readonly whole: string;
    /** Said when all that changed is where things stand in the file they were read from. */
    readonly onlyElsewhere: (before: string, after: string) => string;
  };
}

export const CHANGE_SENTENCES: Readonly<Record<Lang, ChangeSentences>> = { en: CHANGES_EN, cy: CHANGES_CY };

/**
 * A change as one sentence a committee can read: "Due date of 7a moved from September 2011 to January 2012,
 * second slip, approved by Cabinet on 3 October 2011." With `plan`, levels are called as its scheme calls them.
 */
export function sayChange(change: Change, lang: Lang, plan?: Plan): string {
  const scheme = schemeOf(plan);
  const level = (code: string) => {
    const known = levelOf(scheme, code);
    return known ? levelWords(known, lang).label : code;
  };
  const say = CHANGE_SENTENCES[lang].say[change.deed] as (change: Change, saying: Saying) => string;
  return say(change, { level });
}
