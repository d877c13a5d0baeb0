import type { Place } from '@engagement-plan/core';
import type { Paragraph } from '../source/blocks.js';
import { plainText } from '../source/plain-text.js';

const MARKER =
  /^((?:[-–—*+•·∙⁃▪▫■□●○◦‣►▶▸➢➤➔→✓✔☐☑❖◆◇♦§\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc]|o(?=\s+\p{Lu})|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\(?[a-z]\)|\(?[ivx]{1,4}\)|R(?:ec(?:ommendation)?)?\.?\s?\d{1,2}[.:)]?))\s+(?=\S)/u;
const NUMBERED = /^\(?\d/;
const TAB_WIDTH = 8;

/** Headings are short; a longer line is a sentence somebody forgot to end. */
const HEADING_WORDS = 10;

/**
 * One line of prose. `alone` says that blank lines stand before and after it, which is what tells a
 * numbered heading from the items of a numbered list.
 */
export function readParagraph(line: string, place: Place, alone: boolean): Paragraph {
  const written = line.trim();
  const indent = indentOf(line);
  const piece = { text: written, place };

  const hashes = /^(#{1,6})\s+(?=\S)/.exec(written);
  if (hashes) {
    return {
      kind: 'paragraph',
      piece,
      text: plainText(written.slice(hashes[0].length)),
      style: 'heading',
      marker: hashes[1] as string,
      indent,
    };
  }

  const bold = /^\*\*.+\*\*$/.test(written);
  const marker = MARKER.exec(bold ? written.slice(2) : written);
  const text = plainText(marker ? written.slice(marker[0].length + (bold ? 2 : 0)) : written);
  if (
    isHeading(text, {
      alone,
      bold: bold || /^\*\*[^*]+\*\*$/.test(written.slice(marker?.[0].length ?? 0)),
      marker: marker?.[1],
    })
  ) {
    return {
      kind: 'paragraph',
      piece,
      text,
      style: 'heading',
      indent,
      ...(marker ? { marker: marker[1] as string } : {}),
    };
  }
  if (marker) return { kind: 'paragraph', piece, text, style: 'item', marker: marker[1] as string, indent };
  return { kind: 'paragraph', piece, text, style: 'text', indent };
}

function isHeading(
  text: string,
  about: { alone: boolean; bold: boolean; marker: string | undefined },
): boolean {
  if (about.marker !== undefined && !NUMBERED.test(about.marker)) return false;
  const words = text.split(' ').length;
  if (text === '' || words > HEADING_WORDS || /[.,;:?!]$/.test(text) || !/^\p{Lu}/u.test(text)) return false;
  if (about.bold || isCapitals(text)) return true;
  return about.alone && !/:\s/.test(text);
}

function isCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function indentOf(line: string): number {
  let columns = 0;
  for (const char of line) {
    if (char === '\t') columns += TAB_WIDTH;
    else if (/\s/.test(char)) columns += 1;
    else break;
  }
  return columns;
}
