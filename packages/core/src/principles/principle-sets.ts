import { withWords } from './in-language.js';
import type { Checklist, PrincipleSet } from './principles.js';
import { CABINET_OFFICE_2018_CY } from './sets/cabinet-office-2018.cy.js';
import { CABINET_OFFICE_2018 } from './sets/cabinet-office-2018.js';
import { CONSULTATION_CHARTER_CY } from './sets/consultation-charter.cy.js';
import { CONSULTATION_CHARTER } from './sets/consultation-charter.js';
import { EQUALITY_IMPACT_CY } from './sets/equality-impact.cy.js';
import { EQUALITY_IMPACT } from './sets/equality-impact.js';
import { GUNNING_CY } from './sets/gunning.cy.js';
import { GUNNING } from './sets/gunning.js';
import { LEAP_CY } from './sets/leap.cy.js';
import { LEAP } from './sets/leap.js';
import { SCOTLAND_2016_CY } from './sets/scotland-2016.cy.js';
import { SCOTLAND_2016 } from './sets/scotland-2016.js';
import { THURROCK_CY } from './sets/thurrock.cy.js';
import { THURROCK } from './sets/thurrock.js';
import { WALES_2011_CY } from './sets/wales-2011.cy.js';
import { WALES_2011 } from './sets/wales-2011.js';

/**
 * The sets that are shipped, in every language they exist in. A page that needs one set in one language
 * imports that set instead: this list brings all of them along.
 */
export const PRINCIPLE_SETS: readonly PrincipleSet[] = [
  /* @__PURE__ */ withWords(THURROCK, THURROCK_CY),
  /* @__PURE__ */ withWords(SCOTLAND_2016, SCOTLAND_2016_CY),
  /* @__PURE__ */ withWords(GUNNING, GUNNING_CY),
  /* @__PURE__ */ withWords(WALES_2011, WALES_2011_CY),
  /* @__PURE__ */ withWords(CABINET_OFFICE_2018, CABINET_OFFICE_2018_CY),
  /* @__PURE__ */ withWords(LEAP, LEAP_CY),
  /* @__PURE__ */ withWords(CONSULTATION_CHARTER, CONSULTATION_CHARTER_CY),
  /* @__PURE__ */ withWords(EQUALITY_IMPACT, EQUALITY_IMPACT_CY),
];

/** The shipped set with this id, or undefined. */
export function principleSet(id: string): PrincipleSet | undefined {
  return PRINCIPLE_SETS.find((set) => set.id === id);
}

/**
 * The set a checklist answers: the one it carries, else the one it names among `sets` (a council's own,
 * read beside it), else the shipped one it names, else undefined. A set given wins over a shipped one.
 */
export function principleSetOf(
  checklist: Checklist,
  sets: readonly PrincipleSet[] = [],
): PrincipleSet | undefined {
  const named = checklist.set;
  if (typeof named !== 'string') return named;
  return sets.find((set) => set.id === named) ?? principleSet(named);
}
