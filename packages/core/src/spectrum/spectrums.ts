import { ARNSTEIN_SPECTRUM } from './frameworks/arnstein.js';
import { FORMER_DUTY_SPECTRUM } from './frameworks/former-duty.js';
import { IAP2_SPECTRUM } from './frameworks/iap2.js';
import { THURROCK_SPECTRUM } from './frameworks/thurrock.js';
import type { Spectrum, SpectrumLevel } from './spectrum.js';

/**
 * The spectrums that are shipped. Within one, no id, name or alias stands for two levels; where two have a
 * word in common ("Partnership"), the earlier is meant unless the words name the spectrum as well.
 */
export const SPECTRUMS: readonly Spectrum[] = [
  THURROCK_SPECTRUM,
  IAP2_SPECTRUM,
  ARNSTEIN_SPECTRUM,
  FORMER_DUTY_SPECTRUM,
];

/** The shipped spectrum with this id, or undefined. */
export function spectrum(id: string): Spectrum | undefined {
  return SPECTRUMS.find((framework) => framework.id === id);
}

/**
 * A level of engagement with its spectrum: “partnership” is one thing in Arnstein and another in Thurrock.
 */
export interface NamedLevel {
  readonly spectrum: Spectrum;
  readonly level: SpectrumLevel;
}

/**
 * The level meant by these words: an id, a name or an alias, in English or Welsh, whatever the case
 * and spacing, or a spectrum and a level ("arnstein/partnership"). Of several spectrums that know them the
 * first counts; undefined when none does: a level is never guessed from a part of a sentence.
 */
export function levelNamed(words: string, among: readonly Spectrum[] = SPECTRUMS): NamedLevel | undefined {
  const wanted = folded(words);
  if (wanted === '') return undefined;
  for (const framework of among) {
    const level = waysIn(framework).get(wanted);
    if (level !== undefined) return { spectrum: framework, level };
  }
  return undefined;
}

/** By spectrum, since a register names levels ten thousand times over. A document is never changed in place. */
const READ = new WeakMap<Spectrum, ReadonlyMap<string, SpectrumLevel>>();

function waysIn(framework: Spectrum): ReadonlyMap<string, SpectrumLevel> {
  const read = READ.get(framework);
  if (read) return read;
  const ways = new Map<string, SpectrumLevel>();
  const add = (way: string, level: SpectrumLevel) => {
    if (!ways.has(folded(way))) ways.set(folded(way), level);
  };
  for (const level of framework.levels) for (const way of waysToWrite(level)) add(way, level);
  for (const level of framework.levels) add(`${framework.id}/${level.id}`, level);
  READ.set(framework, ways);
  return ways;
}

/** Every way a level may be written, in all its languages. */
export function waysToWrite(level: SpectrumLevel): string[] {
  const translated = Object.values(level.translations ?? {}).flatMap((words) => [
    words['name'],
    ...(Array.isArray(words['aliases']) ? words['aliases'] : []),
  ]);
  return [level.id, level.name, ...(level.aliases ?? []), ...translated].filter(
    (way): way is string => typeof way === 'string',
  );
}

const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
