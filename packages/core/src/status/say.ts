import { STATUS_CY } from '../words/cy/status.js';
import type { Lang } from '../words/lang.js';
import { NOTES, NOTES_TO_GREEN } from './note-words.js';
import type { OpenReason, Reason, StatusSentences } from './reasons.js';
import { RULE_SENTENCES } from './rules/rules.js';
import { sayCoded } from './say-coded.js';

const STATUS_EN: StatusSentences = {
  say: { ...RULE_SENTENCES.say, ...NOTES },
  toGreen: { ...RULE_SENTENCES.toGreen, ...NOTES_TO_GREEN },
};

const SENTENCES: Readonly<Record<Lang, StatusSentences>> = { en: STATUS_EN, cy: STATUS_CY };

/**
 * Why a row has its status, as one sentence: “It was due by 31 March 2012, 7 days ago, and is not complete.”
 */
export function sayReason(reason: Reason, lang: Lang): string {
  return sayCoded(SENTENCES[lang].say, reason, lang);
}

/** What would turn this reason green, as one sentence. */
export function sayToGreen(reason: OpenReason, lang: Lang): string {
  return sayCoded(SENTENCES[lang].toGreen, reason, lang);
}
