import { formatDay } from '@engagement-plan/core';
import type { Day } from '@engagement-plan/core';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * A day in the language an element speaks. English and Welsh come from our own tables, since Chromium has no
 * Welsh; another language from the browser where it has it, else in English.
 */
export function sayDay(day: Day, language: string): string {
  if (language === 'cy' || language === 'en') return formatDay(day, language);
  if (!formats.has(language)) {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
    formats.set(
      language,
      known ? new Intl.DateTimeFormat(known, { dateStyle: 'long', timeZone: 'UTC' }) : undefined,
    );
  }
  return formats.get(language)?.format(new Date(day)) ?? formatDay(day, 'en');
}
