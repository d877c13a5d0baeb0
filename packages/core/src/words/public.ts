/** Languages and days in words. What other packages may use of this room. */

export { formatDay, formatMonth } from './day.js';
export type { Lang } from './lang.js';
