/**
 * Levels of engagement in several frameworks, a catalogue of methods, and whether a promise can be, and
 * was, kept.
 * @module spectrum
 */

export { METHOD_AUDIENCES, methodAudiencesIn, type MethodAudienceWords } from './audiences.js';
export { method, METHOD_CATALOGUE, METHODS, METHODS_REVIEWED, METHODS_SOURCES } from './catalogue.js';
export { levelsLike, refOf, type Likeness, type LikeLevel } from './cross-walk.js';
export { methodNamed, methodsIn, type FoundMethod } from './find-methods.js';
export { LEVEL_CROSS_WALK, type LikenessRow } from './frameworks/cross-walk.js';
export type {
  Method,
  MethodAudience,
  MethodCost,
  MethodEffort,
  MethodKind,
  MethodReach,
  MethodWords,
} from './method.js';
export { promiseAgainst, type PromiseAgainstMethods, type PromiseOutcome } from './promise-against.js';
export {
  promiseKept,
  type KeptReason,
  type KeptReasonCode,
  type PromiseKept,
  type PromiseOptions,
  type PromiseVerdict,
} from './promise-kept.js';
export { reachOf, type MethodReached, type Reach } from './reach-of.js';
export { levelTexts, type LevelTexts } from './say-level.js';
export { methodTexts, sayMethodAudience } from './say-method.js';
export { sayPromise, sayPromiseKept, sayReach, saySuggestion } from './say-promise.js';
export type * from './spectrum.js';
export { levelNamed, spectrum, SPECTRUMS, type NamedLevel } from './spectrums.js';
export {
  suggestMethods,
  type MethodWish,
  type Suggestion,
  type SuggestionReason,
} from './suggest-methods.js';
