import { byOrder, levelsLike } from './cross-walk.js';
import { foldedWords, methodNamed, waysToWriteMethod } from './find-methods.js';
import { THURROCK_SPECTRUM } from './frameworks/thurrock.js';
import type { Method } from './method.js';
import type { Spectrum, SpectrumLevel } from './spectrum.js';
import { levelNamed } from './spectrums.js';

/**
 * The most say one method, as somebody wrote it, can honestly give; our judgement, or the council's own.
 */
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
  /** Whose levels these are. */
  readonly spectrum: Spectrum;
  /** Absent when no method could be placed. */
  readonly level?: SpectrumLevel;
  /** Those that reach it, in words as written. */
  readonly by: readonly string[];
  /** Each of them, in the order given. */
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
export function servedIn(
  spectrum: Spectrum,
  words: string,
  method = methodNamed(words),
): readonly SpectrumLevel[] {
  const { own, like } = placesIn(spectrum);
  if (method === undefined) return own.get(foldedWords(words)) ?? [];
  const read = like.get(method);
  if (read && (own.size === 0 || !own.has(foldedWords(words)))) return read;
  const named = [words, ...waysToWriteMethod(method)].flatMap((way) => own.get(foldedWords(way)) ?? []);
  const levels = [...new Set(named.length > 0 ? named : likeLevels(spectrum, method))].sort(byOrder);
  if (!own.has(foldedWords(words))) like.set(method, levels);
  return levels;
}

function likeLevels(spectrum: Spectrum, { levels }: Method): SpectrumLevel[] {
  return levels.flatMap((ref) => {
    const named = levelNamed(ref);
    const alike = named ? levelsLike(named, spectrum) : [];
    return alike.filter(({ fit }) => fit === 'close').map(({ level }) => level);
  });
}

interface Places {
  /** By folded words, from the spectrum's own `methods`. */
  readonly own: ReadonlyMap<string, readonly SpectrumLevel[]>;
  /** What has been worked out for the methods of the catalogue. */
  readonly like: Map<Method, readonly SpectrumLevel[]>;
}

/** By spectrum: a register of ten thousand engagements asks for few methods. A document is never changed in place. */
const PLACES = new WeakMap<Spectrum, Places>();

function placesIn(spectrum: Spectrum): Places {
  const known = PLACES.get(spectrum);
  if (known) return known;
  const own = new Map<string, SpectrumLevel[]>();
  for (const level of [...spectrum.levels].sort(byOrder)) {
    for (const words of level.methods ?? [])
      own.set(foldedWords(words), [...(own.get(foldedWords(words)) ?? []), level]);
  }
  const places: Places = { own, like: new Map() };
  PLACES.set(spectrum, places);
  return places;
}
