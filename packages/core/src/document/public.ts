/** Documents: every kind, read from unknown data. What other packages may use of this room. */

export type * from './document.js';
export { readDocument, readDocumentText, readPlan, type Reading } from './read.js';
export { translated } from './translated.js';
