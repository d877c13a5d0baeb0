/**
 * Progress updates as they are handed in.
 * @module update
 */

export type * from './update.js';
export { withUpdate } from './with-update.js';
