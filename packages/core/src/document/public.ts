/**
 * Documents of every kind: read from unknown data, with every problem named, and read in another language.
 * @module document
 */

export type * from './document.js';
export { newerFormat } from './format.js';
export { linkAddress } from './link-address.js';
export { readDocument, readDocumentText, readPlan, type Reading } from './read.js';
export { translated } from './translated.js';
export { withSchemes } from './with-schemes.js';
