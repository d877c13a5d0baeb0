import type { Method, MethodData, MethodKind, MethodTexts } from './method.js';
import { ASKING_CY } from './methods/asking.cy.js';
import { ASKING } from './methods/asking.js';
import { DECIDING_CY } from './methods/deciding.cy.js';
import { DECIDING } from './methods/deciding.js';
import { LISTENING_CY } from './methods/listening.cy.js';
import { LISTENING } from './methods/listening.js';
import { STANDING_CY } from './methods/standing.cy.js';
import { STANDING } from './methods/standing.js';
import { TELLING_CY } from './methods/telling.cy.js';
import { TELLING } from './methods/telling.js';
import { TOGETHER_CY } from './methods/together.cy.js';
import { TOGETHER } from './methods/together.js';
import { WEIGHING_CY } from './methods/weighing.cy.js';
import { WEIGHING } from './methods/weighing.js';
import type { Spectrum } from './spectrum.js';

/** The catalogue in its parts, from telling to handing over. */
export const METHOD_CATALOGUE: Readonly<Record<MethodKind, readonly Method[]>> = {
  telling: /* @__PURE__ */ inWelshToo(TELLING, TELLING_CY),
  asking: /* @__PURE__ */ inWelshToo(ASKING, ASKING_CY),
  listening: /* @__PURE__ */ inWelshToo(LISTENING, LISTENING_CY),
  weighing: /* @__PURE__ */ inWelshToo(WEIGHING, WEIGHING_CY),
  standing: /* @__PURE__ */ inWelshToo(STANDING, STANDING_CY),
  together: /* @__PURE__ */ inWelshToo(TOGETHER, TOGETHER_CY),
  deciding: /* @__PURE__ */ inWelshToo(DECIDING, DECIDING_CY),
};

/** The methods with their Welsh, which is read when it is asked for: a page may get it later than the methods. */
function inWelshToo(
  methods: readonly MethodData[],
  texts: Readonly<Record<string, MethodTexts>>,
): readonly Method[] {
  return methods.map((one) => ({
    ...one,
    get cy() {
      return { ...one.cy, ...(texts[one.id] as MethodTexts) };
    },
  }));
}

/** Every method that is shipped, in the order of the catalogue. */
export const METHODS: readonly Method[] = /* @__PURE__ */ Object.values(METHOD_CATALOGUE).flat();

/** Whether a practitioner has gone through the levels, efforts and audiences of the catalogue. Not yet. */
export const METHODS_REVIEWED: boolean = false;

/** Guides that describe many of these methods, to read on. Nothing but names comes from them. */
export const METHODS_SOURCES: NonNullable<Spectrum['sources']> = [
  {
    title: 'Involve, People & Participation: how to put citizens at the heart of decision-making, 2005',
    licence: 'names of methods only',
  },
  {
    title: 'Community Places, Community Planning Toolkit: Community Engagement, 2014',
    href: 'https://www.communityplanningtoolkit.org',
    licence: 'names of methods only',
  },
];

/** The shipped method with this id, or undefined. For what people write, see `methodNamed`. */
export function method(id: string): Method | undefined {
  return METHODS.find((each) => each.id === id);
}
