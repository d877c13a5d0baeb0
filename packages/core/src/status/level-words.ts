import type { Lang } from '../words/lang.js';
import { sayState } from './say-state.js';
import type { StatusLevel } from './status.js';

/** What people read of a level. */
export interface LevelWords {
  readonly label: string;
  readonly definition: string | undefined;
}

/**
 * The label and definition of a level in a language. A label that is only its colour's own word (“Red”) is
 * said in the language asked for; any other part without a translation stays as the scheme prints it.
 */
export function levelWords(level: StatusLevel, lang: Lang): LevelWords {
  const said = level.translations?.[lang];
  const plain = level.label.toLowerCase() === sayState(level.tone, 'en').toLowerCase();
  return {
    label: said?.label ?? (plain ? sayState(level.tone, lang) : level.label),
    definition: said?.definition ?? level.definition,
  };
}
