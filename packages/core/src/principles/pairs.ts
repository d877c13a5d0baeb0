import { CROSSWALKS } from './crosswalks/crosswalks.js';
import type { PrincipleCrosswalk, PrincipleSet } from './principles.js';

/** same: an answer to one answers the other; partly: it answers a part of it. */
export type Strength = 'same' | 'partly';

/** A principle of one set that answers to one of another. */
export interface PrinciplePair {
  /** Id of the principle in the set an answer comes from. */
  readonly from: string;
  /** Id of the principle in the set it is carried to. */
  readonly to: string;
  /** How much of the second an answer to the first answers. */
  readonly strength: Strength;
}

/** What joins two sets: nothing, a cross-walk between them, or two that meet in a third set. */
export interface PrinciplePairs {
  readonly joined: 'none' | 'direct' | 'via';
  /** The ids of the sets in the middle. */
  readonly via: readonly string[];
  /** Whether a practitioner has reviewed every cross-walk that was used. */
  readonly reviewed: boolean;
  /** From the first set to the second; several may lead to one principle. */
  readonly pairs: readonly PrinciplePair[];
}

interface Owned {
  readonly owner: string;
  readonly walk: PrincipleCrosswalk;
}

const owned = (owner: string, walks: readonly PrincipleCrosswalk[] = []): Owned[] =>
  walks.map((walk) => ({ owner, walk }));

const SHIPPED: readonly Owned[] = Object.entries(CROSSWALKS).flatMap(([owner, walks]) => owned(owner, walks));

/**
 * Which principles of one set answer to which of another, by the shipped cross-walks and those that
 * `sets` carry. A cross-walk is read in both directions. Where none joins the two directly, two that meet
 * in a third set do, if one step of a pair is `same`: a part of a part is too little to say anything by.
 */
export function pairsBetween(from: string, to: string, sets: readonly PrincipleSet[] = []): PrinciplePairs {
  const known = [...SHIPPED, ...sets.flatMap(({ id, crosswalks }) => owned(id, crosswalks))];
  const direct = between(from, to, known);
  if (direct) return { ...direct, joined: 'direct', via: [] };
  const found = new Map<string, PrinciplePair>();
  const via: string[] = [];
  let reviewed = true;
  for (const middle of new Set(known.flatMap(({ owner, walk }) => [owner, walk.with]))) {
    const there = between(from, middle, known);
    const onwards = between(middle, to, known);
    if (!there || !onwards) continue;
    via.push(middle);
    reviewed &&= there.reviewed && onwards.reviewed;
    for (const pair of meeting(there.pairs, onwards.pairs)) keepStronger(found, pair);
  }
  return {
    joined: via.length === 0 ? 'none' : 'via',
    via,
    reviewed: reviewed && via.length > 0,
    pairs: [...found.values()],
  };
}

function between(
  from: string,
  to: string,
  known: readonly Owned[],
): Pick<PrinciplePairs, 'pairs' | 'reviewed'> | undefined {
  const found = new Map<string, PrinciplePair>();
  const used = known.filter(
    ({ owner, walk }) => (owner === from && walk.with === to) || (owner === to && walk.with === from),
  );
  for (const { owner, walk } of used) {
    for (const { own, other, strength } of walk.pairs)
      keepStronger(
        found,
        owner === from ? { from: own, to: other, strength } : { from: other, to: own, strength },
      );
  }
  if (used.length === 0) return undefined;
  return { pairs: [...found.values()], reviewed: used.every(({ walk }) => walk.reviewed === true) };
}

function* meeting(
  there: readonly PrinciplePair[],
  onwards: readonly PrinciplePair[],
): Generator<PrinciplePair> {
  for (const { from, to: middle, strength } of there) {
    for (const next of onwards) {
      if (next.from !== middle) continue;
      const steps = [strength, next.strength].filter((step) => step === 'partly').length;
      if (steps < 2) yield { from, to: next.to, strength: steps === 0 ? 'same' : 'partly' };
    }
  }
}

function keepStronger(found: Map<string, PrinciplePair>, pair: PrinciplePair): void {
  const key = JSON.stringify([pair.from, pair.to]);
  if (found.get(key)?.strength !== 'same') found.set(key, pair);
}
