import { withWords } from './in-language.js';
import type { Checklist, PrincipleSet } from './principles.js';
import { GUNNING_CY } from './sets/gunning.cy.js';
import { GUNNING } from './sets/gunning.js';
import { THURROCK_CY } from './sets/thurrock.cy.js';
import { THURROCK } from './sets/thurrock.js';

/**
 * The sets that are shipped, in every language they exist in. A page that needs one set in one language
 * imports that set instead: this list brings all of them along.
 */
export const PRINCIPLE_SETS: readonly PrincipleSet[] = [
  /* @__PURE__ */ withWords(THURROCK, THURROCK_CY),
  /* @__PURE__ */ withWords(GUNNING, GUNNING_CY),
];

/** The shipped set with this id, or undefined. */
export function principleSet(id: string): PrincipleSet | undefined {
  return PRINCIPLE_SETS.find((set) => set.id === id);
}

/** The set a checklist answers: the one it carries, else the shipped one it names, else undefined. */
export function principleSetOf(checklist: Checklist): PrincipleSet | undefined {
  return typeof checklist.set === 'string' ? principleSet(checklist.set) : checklist.set;
}
