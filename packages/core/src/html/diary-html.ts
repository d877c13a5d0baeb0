import type { Engagement, Register } from '../register/register.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { READABLE_WORDS } from '../words/readable.js';
import { escapeHtml } from './escape.js';
import { labelled, own } from './markup.js';

/** The joint diary in the order it is kept: what is asked, on which days, and what people heard back. */
export function diaryHtml({ engagements, lang: language }: Register, lang: Lang): string {
  const words = READABLE_WORDS[lang];
  if (engagements.length === 0) return `<p>${escapeHtml(words.noEngagements)}</p>`;
  return engagements
    .flatMap(({ title, result, ...days }) => [
      own('h2', title, language),
      `<p>${escapeHtml(daysOf(days, lang) ?? words.noDays)}</p>`,
      ...labelled(words.said, result?.said, language),
      ...labelled(words.did, result?.did, language),
    ])
    .join('\n');
}

/** The days it is open, else when it is to be, as written. */
function daysOf({ opens, closes, when }: Pick<Engagement, 'opens' | 'closes' | 'when'>, lang: Lang) {
  const days = [opens, closes].flatMap((day) => (day ? [formatDay(day, lang)] : []));
  return days.length > 0 ? days.join(' – ') : when?.words;
}
