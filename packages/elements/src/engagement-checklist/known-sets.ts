import { THURROCK, THURROCK_CY, withWords } from '@engagement-plan/core';
import type { Checklist, PrincipleSet, PrincipleSetWords } from '@engagement-plan/core';
import { haveCome } from '../base/late-words.js';

/** The sets a checklist may name by id. One is always there: it stands when the page gives nothing. */
const known = /* @__PURE__ */ new Map<string, () => PrincipleSet>([
  [THURROCK.id, /* @__PURE__ */ inWords(THURROCK, THURROCK_CY)],
]);

/** Adds sets that checklists may name, or replaces them; checklists given from then on are read against them. */
export function registerPrincipleSets(...sets: readonly PrincipleSet[]): void {
  for (const set of sets) known.set(set.id, () => set);
}

/** Adds a set of ours whose Welsh is kept apart. */
export function addShippedSet(set: PrincipleSet, words: PrincipleSetWords): void {
  known.set(set.id, inWords(set, words));
}

/** The set with its Welsh from when that is here; the same object until then, and from then on. */
function inWords(set: PrincipleSet, words: PrincipleSetWords): () => PrincipleSet {
  let whole: PrincipleSet | undefined;
  return () => (haveCome(words) ? (whole ??= withWords(set, words)) : set);
}

/** The known set with this id. */
export function knownSet(id: string): PrincipleSet | undefined {
  return known.get(id)?.();
}

/** The id of the set a checklist answers. */
export function setIdOf({ set }: Checklist): string {
  return typeof set === 'string' ? set : set.id;
}

/** The set a checklist answers: the one it carries, else the page's own or the known one it names, else undefined. */
export function knownSetOf({ set }: Checklist, own: PrincipleSet | undefined): PrincipleSet | undefined {
  if (typeof set !== 'string') return set;
  return own?.id === set ? own : knownSet(set);
}
