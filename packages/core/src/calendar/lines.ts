import { codePointBytes } from './utf-8.js';

/** Octets a line may hold without its line break (RFC 5545, section 3.1). */
const LINE = 75;
const BREAK = '\r\n';

/** A text as a value: characters with a meaning of their own are escaped (section 3.3.11). */
export function escapeText(text: string): string {
  return printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A text without what no calendar may hold: control characters and halves of surrogate pairs. */
function printable(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are what RFC 5545 forbids
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}

/** A property as lines of at most 75 octets: a fold never splits a character (section 3.1). */
export function writeLine(property: string): string {
  let written = '';
  let octets = 0;
  for (const character of property) {
    const bytes = codePointBytes(character);
    if (octets + bytes > LINE) {
      written += `${BREAK} `;
      // The space that opens a continuation counts.
      octets = 1;
    }
    written += character;
    octets += bytes;
  }
  return written + BREAK;
}
