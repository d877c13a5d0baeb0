import type { Lang } from '../words/lang.js';
import type { StatusLevel } from './status.js';

/** What people read of a level. */
export interface LevelWords {
  readonly label: string;
  readonly definition: string | undefined;
}

/** The label and definition of a level in a language; a part without a translation stays as the scheme prints it. */
export function levelWords(level: StatusLevel, lang: Lang): LevelWords {
  const said = level.translations?.[lang];
  return { label: said?.label ?? level.label, definition: said?.definition ?? level.definition };
}
