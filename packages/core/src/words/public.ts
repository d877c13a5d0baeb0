/**
 * Languages, and days and months in words.
 * @module words
 */

export { formatDay, formatMonth } from './day.js';
export type { Lang } from './lang.js';
