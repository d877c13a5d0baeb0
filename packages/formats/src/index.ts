/** Reads the plans councils already have into plan files, losing no word and inventing none. */
export { decodeText, UnreadableDocumentError, type NotText } from './containers/decode.js';
export type { ReadingHints } from './layouts/layout.js';
export type { Note, NoteCode, NoteFacts } from './notes/note.js';
export { sayNote } from './notes/say-note.js';
export { read, type Reading } from './read.js';
export type { Coverage } from './source/ledger.js';
export { summarise, type Summary } from './summary.js';
