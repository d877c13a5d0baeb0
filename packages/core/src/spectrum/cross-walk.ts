import { LEVEL_CROSS_WALK, type LikenessRow } from './frameworks/cross-walk.js';
import type { Spectrum, SpectrumLevel } from './spectrum.js';
import { levelNamed, SPECTRUMS, type NamedLevel } from './spectrums.js';

/** close: what reaches one reaches the other. loose: they overlap, and neither may be claimed on the other's strength. */
export type Likeness = LikenessRow['fit'];

/** A level of another spectrum that stands for about the same say. */
export interface LikeLevel extends NamedLevel {
  readonly fit: Likeness;
}

/** `framework/level`: how a level is written where it could be taken for another framework's. */
export function refOf({ spectrum, level }: NamedLevel): string {
  return `${spectrum.id}/${level.id}`;
}

/**
 * The levels of a framework that are like this one, close ones first, then the least say first. A council's
 * own level is like those it names in `like`, else like the shipped level of the same name. None where
 * nothing is alike: nobody promises Arnstein's manipulation. The table behind it is our judgement
 * (`LEVEL_CROSS_WALK.reviewed`).
 */
export function levelsLike(named: NamedLevel, framework: Spectrum): LikeLevel[] {
  const own = likenessesOf(named);
  const like: LikeLevel[] = [];
  for (const level of framework.levels) {
    const fits = seedsOf({ spectrum: framework, level }).map((ref) => own.get(ref));
    const fit = fits.includes('close') ? 'close' : fits.find((each) => each !== undefined);
    if (fit) like.push({ spectrum: framework, level, fit });
  }
  return like.sort(
    (a, b) => Number(a.fit === 'loose') - Number(b.fit === 'loose') || byOrder(a.level, b.level),
  );
}

/** The least say first. */
export const byOrder = (a: SpectrumLevel, b: SpectrumLevel) => a.order - b.order;

/** Every level of the cross-walk this one is like, and how closely. */
function likenessesOf(named: NamedLevel): Map<string, Likeness> {
  const seeds = seedsOf(named);
  const like = new Map<string, Likeness>();
  for (const { fit, levels } of LEVEL_CROSS_WALK.rows) {
    if (!levels.some((ref) => seeds.includes(ref))) continue;
    for (const ref of levels) if (like.get(ref) !== 'close') like.set(ref, fit);
  }
  for (const ref of seeds) like.set(ref, 'close');
  return like;
}

/** The level itself, and those it is said to be. */
function seedsOf(named: NamedLevel): string[] {
  const { spectrum, level } = named;
  const own = refOf(named);
  if (level.like) return [own, ...level.like];
  const shipped = SPECTRUMS.includes(spectrum) ? undefined : levelNamed(level.name);
  return shipped ? [own, refOf(shipped)] : [own];
}
