import type { Measure } from '@engagement-plan/core';

const PERCENT =
  /(?<![\p{L}\d.£])(\d{1,3}(?:\.\d+)?)\s?(?:%|per\s?cent|y\s+cant)(?:\s+of(?:\s+(?!(?:to|by|in|who|that|are|will|have|were)\b)\p{L}[\p{L}'’-]*){1,4})?/giu;
const TO_NUMBER =
  /(?<=\b(?:increase|raise|grow|expand|reduce|cut|number|target)[^.;]{0,80}\b(?:to|of)\s)(\d{1,6}(?:,\d{3})*)(?![\d%/:]|\s*(?:%|per\s?cent))(?=[\s.,;)]|$)/giu;
const TIMES =
  /(?<![\p{L}\d.£])(\d{1,3})\s+((?:\p{L}+\s+)?)(?:per|a|every|each)\s+(year|annum|quarter|month|week)\b/giu;
const IN_YEARS = /^(?:19|20)\d\d$/u;

/**
 * Quantities wanted in a row's words: "15% of parish councils", "increase … to 24", "2 meetings per year".
 * `wanted` is as written. Years, amounts of money and refs are no measures.
 */
export function findMeasures(words: string): readonly Measure[] {
  const found: { at: number; measure: Measure }[] = [];
  for (const m of words.matchAll(PERCENT)) {
    found.push({
      at: m.index,
      measure: { text: m[0].trim(), wanted: `${m[1] ?? ''}%`, unit: '%', target: Number(m[1]) },
    });
  }
  for (const m of words.matchAll(TIMES)) {
    const unit = `${(m[2] ?? '').trim()} a ${m[3]?.toLowerCase() === 'annum' ? 'year' : (m[3] ?? '')}`.trim();
    found.push({ at: m.index, measure: { text: m[0], wanted: m[0], unit, target: Number(m[1]) } });
  }
  for (const m of words.matchAll(TO_NUMBER)) {
    if (IN_YEARS.test(m[0])) continue;
    found.push({
      at: m.index,
      measure: { text: sentenceAround(words, m.index), wanted: m[0], target: Number(m[0].replace(/,/g, '')) },
    });
  }
  return found.sort((a, b) => a.at - b.at).map((f) => f.measure);
}

function sentenceAround(words: string, at: number): string {
  const start = Math.max(words.lastIndexOf('. ', at) + 1, words.lastIndexOf(';', at) + 1, 0);
  const stop = words.slice(at).search(/[.;](?:\s|$)/u);
  return words.slice(start, stop < 0 ? undefined : at + stop + 1).trim();
}
