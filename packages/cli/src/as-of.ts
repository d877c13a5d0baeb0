import { isDay, parseTargetDate, type Day, type Lang } from '@engagement-plan/core';
import { UsageError } from './usage-error.js';
import { OPTION_WORDS } from './words/options.js';

/** Today in Europe/London: the one clock in the whole house, read here and nowhere else. */
export function todayInLondon(now: Date): Day {
  // The Swedish locale writes ISO days; the zone is what matters.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(now);
}

/** The day asked for, or today. A day that does not exist is never rounded into one that does. */
export function asOfDay(option: string | undefined, now: Date, lang: Lang = 'en'): Day {
  return option === undefined ? todayInLondon(now) : aDay(option, '--as-of', lang);
}

/** The day an option gives. One that is written otherwise is never taken, but the person is told how to write it. */
export function aDay(text: string, option: string, lang: Lang): Day {
  if (isDay(text)) return text;
  const words = OPTION_WORDS[lang];
  const { kind, from } = parseTargetDate(text);
  throw new UsageError(
    kind === 'day' && from !== undefined
      ? words.dayOtherwise(text, option, from)
      : words.notADay(text, option),
  );
}
