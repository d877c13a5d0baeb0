import type { Lang } from '../words/lang.js';
import type { SpectrumLevel } from './spectrum.js';

/** The words of a level in one language: its name, its goal, and what it promises the public. */
export interface LevelTexts {
  readonly name: string;
  /** The part of the ladder it belongs to, where the framework has parts. */
  readonly group?: string;
  /** What it is for. */
  readonly goal?: string;
  /** What it promises the public. */
  readonly promise?: string;
}

/**
 * A level's name, goal and promise in a language, its own where there is no translation. The licensed
 * wording, where a council has put it, stands before ours; it is read in the language it was given in.
 */
export function levelTexts(level: SpectrumLevel, lang: Lang = 'en'): LevelTexts {
  const words = lang === 'en' ? undefined : level.translations?.[lang];
  const read = (key: 'name' | 'group' | 'goal' | 'promise') => {
    const said = words?.[key];
    return typeof said === 'string' && said !== '' ? said : level[key];
  };
  const [group, goal, promise] = [
    read('group'),
    level.licensed?.goal ?? read('goal'),
    level.licensed?.promise ?? read('promise'),
  ];
  return {
    name: read('name') ?? level.name,
    ...(group !== undefined && { group }),
    ...(goal !== undefined && { goal }),
    ...(promise !== undefined && { promise }),
  };
}
