import type { Lang } from '@engagement-plan/core';

/** The core speaks English and Welsh; an element in another language takes its sentences in English. */
export function coreLanguage(language: string): Lang {
  return language === 'cy' ? 'cy' : 'en';
}
