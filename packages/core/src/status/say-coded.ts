import type { Lang } from '../words/lang.js';
import { levelWords, type LevelName } from './level-words.js';

/** A code of a reason or a flag, with its facts. */
interface Coded<C extends string> {
  readonly code: C;
  readonly facts: object;
}

/**
 * The sentence of a code, from its facts; a level among them is called as its scheme calls it in the language.
 * The compiler knows that each code has its sentence; it cannot follow that these facts belong to this code.
 */
export function sayCoded<C extends string>(
  sentences: Readonly<Record<C, unknown>>,
  { code, facts }: Coded<C>,
  lang: Lang,
): string {
  const say = sentences[code] as (facts: object) => string;
  return say('label' in facts ? { ...facts, label: levelWords(facts as LevelName, lang).label } : facts);
}
