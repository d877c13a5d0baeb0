/**
 * Target dates: words such as “Jan ’12” and the window of civil days they mean; arithmetic on civil days.
 * @module target-date
 */

export * from './civil-day.js';
export { findDatesIn, type FoundDate } from './find-dates-in.js';
export { firstDayOf, hasLastDay, isOngoing, isUndated, lastDayOf } from './ongoing.js';
export { parseTargetDate, type ParseOptions } from './parse.js';
export { resolveTargetDate } from './resolve-target-date.js';
export { sayDateWarning } from './say-date-warning.js';
export { sayTargetDate } from './say-target-date.js';
export type * from './target-date.js';
