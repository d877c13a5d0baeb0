import type { Source } from '../source/blocks.js';
import { findDelimiter, readCsv } from './csv.js';
import { decodeText } from './decode.js';
import { readText } from './text.js';

/** A document opened: its pieces, and the text they were cut from. */
export interface Opened {
  readonly source: Source;
  readonly text: string;
}

/**
 * Opens a document: bytes or text in, paragraphs and tables out. The name decides where it can
 * (.csv, .tsv); otherwise the text is looked at.
 *
 * @throws UnreadableDocumentError when the bytes are not text.
 */
export function openDocument(input: string | Uint8Array, name?: string): Opened {
  const text = typeof input === 'string' ? input : decodeText(input);
  return { text, source: readSource(text, name) };
}

function readSource(text: string, name?: string): Source {
  if (/\.tsv$/i.test(name ?? '')) return readCsv(text, '\t', name);
  if (/\.csv$/i.test(name ?? '')) return readCsv(text, findDelimiter(text, true) ?? ',', name);
  const delimiter = findDelimiter(text);
  // Text with tabs comes out of a PDF, where a quotation mark is only a quotation mark.
  if (delimiter === undefined || delimiter === '\t') return readText(text, name);
  return readCsv(text, delimiter, name);
}
