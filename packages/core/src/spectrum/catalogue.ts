import type { Method, MethodKind } from './method.js';
import { ASKING } from './methods/asking.js';
import { DECIDING } from './methods/deciding.js';
import { LISTENING } from './methods/listening.js';
import { STANDING } from './methods/standing.js';
import { TELLING } from './methods/telling.js';
import { TOGETHER } from './methods/together.js';
import { WEIGHING } from './methods/weighing.js';
import type { Spectrum } from './spectrum.js';

/** The catalogue in its parts, from telling to handing over. */
export const METHOD_CATALOGUE: Readonly<Record<MethodKind, readonly Method[]>> = {
  telling: TELLING,
  asking: ASKING,
  listening: LISTENING,
  weighing: WEIGHING,
  standing: STANDING,
  together: TOGETHER,
  deciding: DECIDING,
};

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
