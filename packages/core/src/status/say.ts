import { STATUS_CY } from '../words/cy/status.js';
import type { Lang } from '../words/lang.js';
import { NOTES, NOTES_TO_GREEN } from './note-words.js';
import type { OpenReason, Reason, StatusSentences } from './reasons.js';
import { RULE_SENTENCES } from './rules/rules.js';

const STATUS_EN: StatusSentences = {
  say: { ...RULE_SENTENCES.say, ...NOTES },
  toGreen: { ...RULE_SENTENCES.toGreen, ...NOTES_TO_GREEN },
};

const SENTENCES: Readonly<Record<Lang, StatusSentences>> = { en: STATUS_EN, cy: STATUS_CY };

/**
 * Why a row has its status, as one sentence: “It was due by 31 March 2012, 7 days ago, and is not complete.”
 */
export function sayReason({ code, facts }: Reason, lang: Lang): string {
  return sayCoded(SENTENCES[lang].say, code, facts);
}

/** What would turn this reason green, as one sentence. */
export function sayToGreen({ code, facts }: OpenReason, lang: Lang): string {
  return sayCoded(SENTENCES[lang].toGreen, code, facts);
}

/** The compiler knows that each code has its sentence; it cannot follow that these facts belong to this code. */
function sayCoded<C extends string>(
  sentences: Readonly<Record<C, unknown>>,
  code: C,
  facts: unknown,
): string {
  const say = sentences[code] as (facts: unknown) => string;
  return say(facts);
}
