import { valueAt } from './pointers.js';
import type { PlanningRecord } from './record.js';

/**
 * The record without the translations, at the pointer and below, of words that changed: a translation never
 * stands beside words it does not translate.
 */
export function withoutOldTranslations(
  before: PlanningRecord,
  after: PlanningRecord,
  pointer: string,
): PlanningRecord {
  const { translations } = after;
  if (!translations) return after;
  const isOld = (at: string) =>
    (at === pointer || at.startsWith(`${pointer}/`)) && valueAt(before, at) !== valueAt(after, at);
  const languages = Object.entries(translations);
  if (!languages.some(([, texts]) => Object.keys(texts).some(isOld))) return after;
  return {
    ...after,
    translations: Object.fromEntries(
      languages.map(([lang, texts]) => [
        lang,
        Object.fromEntries(Object.entries(texts).filter(([at]) => !isOld(at))),
      ]),
    ),
  };
}
