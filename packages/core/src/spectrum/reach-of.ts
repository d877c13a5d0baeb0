import { byOrder, levelsLike } from './cross-walk.js';
import { foldedWords, methodNamed, waysToWriteMethod } from './find-methods.js';
import { THURROCK_SPECTRUM } from './frameworks/thurrock.js';
import type { Method } from './method.js';
import type { Spectrum, SpectrumLevel } from './spectrum.js';
import { levelNamed } from './spectrums.js';

/** How far one method goes. */
export interface MethodReached {
  /** As the plan or register has it. */
  readonly words: string;
  /** Absent when the catalogue does not know the words. */
  readonly method?: Method;
  /** The most say it can honestly give; absent when nobody knows. */
  readonly level?: SpectrumLevel;
}

/** How far several methods go together: as far as the furthest of them. */
export interface Reach {
  readonly spectrum: Spectrum;
  /** Absent when no method could be placed. */
  readonly level?: SpectrumLevel;
  /** Those that reach it, in words as written. */
  readonly by: readonly string[];
  readonly methods: readonly MethodReached[];
  /** Words of those nobody can place, so that a reader can judge for themselves. */
  readonly unplaced: readonly string[];
}

/**
 * Which level these methods really reach, in Thurrock's five levels or the spectrum given. Methods are
 * words as a register has them. Ten surveys are still consultation: methods do not add up.
 */
export function reachOf(methods: readonly string[], spectrum: Spectrum = THURROCK_SPECTRUM): Reach {
  const each = methods.map((words): MethodReached => {
    const method = methodNamed(words);
    const level = servedIn(spectrum, words, method).at(-1);
    return { words, ...(method && { method }), ...(level && { level }) };
  });
  const level = each
    .flatMap((one) => one.level ?? [])
    .sort(byOrder)
    .at(-1);
  return {
    spectrum,
    ...(level && { level }),
    by: each.filter((one) => level && one.level?.order === level.order).map((one) => one.words),
    methods: each,
    unplaced: each.filter((one) => one.level === undefined).map((one) => one.words),
  };
}

/**
 * The levels of a spectrum a method serves, the least say first: those whose own `methods` name it, else
 * those closely like the levels of the catalogue.
 */
export function servedIn(spectrum: Spectrum, words: string, method = methodNamed(words)): SpectrumLevel[] {
  const written = new Set([words, ...(method ? waysToWriteMethod(method) : [])].map(foldedWords));
  const own = spectrum.levels.filter((level) => level.methods?.some((way) => written.has(foldedWords(way))));
  if (own.length > 0) return own.sort(byOrder);
  const like = (method?.levels ?? []).flatMap((ref) => {
    const level = levelNamed(ref);
    return level ? levelsLike(level, spectrum).filter(({ fit }) => fit === 'close') : [];
  });
  return [...new Set(like.map(({ level }) => level))].sort(byOrder);
}
