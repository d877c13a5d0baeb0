import { THURROCK, THURROCK_CY, withWords } from '@engagement-plan/core';
import type { Checklist, PrincipleSet } from '@engagement-plan/core';

const thurrock = /* @__PURE__ */ withWords(THURROCK, THURROCK_CY);

/** The sets a checklist may name by id. One is always there: it stands when the page gives nothing. */
const known = /* @__PURE__ */ new Map<string, PrincipleSet>([[thurrock.id, thurrock]]);

/** Adds sets that checklists may name, or replaces them; checklists given from then on are read against them. */
export function registerPrincipleSets(...sets: readonly PrincipleSet[]): void {
  for (const set of sets) known.set(set.id, set);
}

/** The known set with this id. */
export function knownSet(id: string): PrincipleSet | undefined {
  return known.get(id);
}

/** The id of the set a checklist answers. */
export function setIdOf({ set }: Checklist): string {
  return typeof set === 'string' ? set : set.id;
}

/** The set a checklist answers: the one it carries, else the page's own or the known one it names, else undefined. */
export function knownSetOf({ set }: Checklist, own: PrincipleSet | undefined): PrincipleSet | undefined {
  if (typeof set !== 'string') return set;
  return own?.id === set ? own : known.get(set);
}
