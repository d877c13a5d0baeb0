import type { Lang } from '../words/lang.js';
import { sayColour } from './say-state.js';
import type { StatusLevel } from './status.js';

/** What people read of a level. */
export interface LevelWords {
  readonly label: string;
  readonly definition: string | undefined;
}

/** A level as a sentence calls it: by its label, in every language its scheme has one in. Plain JSON. */
export type LevelName = Pick<StatusLevel, 'label' | 'translations'>;

/**
 * The label and definition of a level in a language. A label that is only a colour's own word (“Red”) is
 * said in the language asked for; any other part without a translation stays as the scheme prints it.
 */
export function levelWords(level: LevelName & Pick<StatusLevel, 'definition'>, lang: Lang): LevelWords {
  const said = level.translations?.[lang];
  return {
    label: said?.label ?? sayColour(level.label, lang),
    definition: said?.definition ?? level.definition,
  };
}
