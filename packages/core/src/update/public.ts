/** Progress updates. What other packages may use of this room. */

export type * from './update.js';
export { withUpdate } from './with-update.js';
