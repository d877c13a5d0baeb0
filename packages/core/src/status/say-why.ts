import { isInternal } from '../plan/internal.js';
import type { Lang } from '../words/lang.js';
import { quoted } from '../words/phrases.js';
import { sayReason } from './say.js';
import type { StatusRow } from './status-row.js';

/**
 * Why a row has its status, where there is room for one reason: what decided. That somebody declared it says
 * nothing by itself, so it comes with the officer's own public words, else with what the evidence shows.
 */
export function sayWhy(
  { assessment: { reasons }, reading: { declaring } }: Pick<StatusRow, 'assessment' | 'reading'>,
  lang: Lang,
): string {
  const [why = '', evidence = ''] = reasons.map((reason) => sayReason(reason, lang));
  if (reasons[0]?.code !== 'as-declared') return why;
  const words =
    declaring && !isInternal(declaring) && (declaring.routeToGreen?.cause?.trim() || declaring.note?.trim());
  // In any language a reason is a sentence, and the quotation ends it.
  return words ? `${why.slice(0, -1)}: ${quoted(words)}` : `${why} ${evidence}`;
}
