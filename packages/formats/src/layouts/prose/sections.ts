import type { Section } from '@engagement-plan/core';
import { readRef } from '../../fields/refs.js';
import type { Ledger } from '../../source/ledger.js';
import { isPageFurniture } from '../../source/page-furniture.js';
import { piecesOf, placeOf } from './passages.js';
import type { Part, Passage } from './passages.js';

type Paragraphs = Section['paragraphs'];

/** Sentences of a passage that stand in a field already and are left out of its section. */
export type TakenSentences = ReadonlyMap<Passage, readonly string[]>;

/**
 * Keeps prose no field holds: every part nobody placed, in order, under its heading, as written. A heading
 * somebody placed still heads what is left under it. Everything written here is placed.
 */
export function writeSections(
  parts: readonly Part[],
  ledger: Ledger,
  taken: TakenSentences = new Map(),
): Section[] {
  const sections: Section[] = [];
  let waiting: Section | undefined;
  const open = (): Section => {
    if (waiting !== undefined) sections.push(waiting);
    waiting = undefined;
    const last = sections.at(-1);
    if (last !== undefined) return last;
    const first: Section = { paragraphs: [] };
    sections.push(first);
    return first;
  };
  for (const part of parts) {
    // Left for the caller, who notes it.
    if (part.kind === 'passage' && isPageFurniture(part.text)) continue;
    const left = piecesOf(part).filter((piece) => piece.text !== '' && !ledger.isPlaced(piece));
    if (part.kind === 'passage' && part.style === 'heading') {
      waiting = headed(part);
      if (left.length > 0) open();
    } else if (left.length > 0) {
      const paragraphs =
        part.kind === 'table' ? cellsOf(part, ledger) : paragraphsOf(part, taken.get(part) ?? []);
      if (paragraphs.length > 0) open().paragraphs.push(...paragraphs);
    }
    ledger.place(...left);
  }
  return sections;
}

function headed(passage: Passage): Section {
  const ref = numberOf(passage.marker);
  return {
    ...(ref === undefined ? {} : { ref }),
    heading: passage.text,
    level: levelOf(passage),
    paragraphs: [],
    place: placeOf(passage),
  };
}

function levelOf(passage: Passage): number {
  if (passage.marker?.startsWith('#') === true) return passage.marker.length;
  const ref = numberOf(passage.marker);
  if (ref !== undefined) return ref.replace(/(?:\.0)+$/u, '').split('.').length;
  return passage.text === passage.text.toUpperCase() ? 1 : 2;
}

/** "1.", "2.0" and "(3)" as a ref; a bullet is none. */
export function numberOf(marker: string | undefined): string | undefined {
  const found = /^\(?(\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]?$/u.exec(marker ?? '');
  return found?.[1];
}

function paragraphsOf(passage: Passage, taken: readonly string[]): Paragraphs {
  const dotted = /^\d+\.\d/u.test(passage.text) ? readRef(passage.text) : undefined;
  const ref = dotted?.ref ?? numberOf(passage.marker);
  let texts = [dotted?.rest ?? passage.text];
  for (const sentence of taken) texts = texts.flatMap((text) => text.split(sentence));
  const style = passage.style === 'heading' ? 'text' : passage.style;
  return texts
    .map((text) => text.trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .map((text) => ({
      ...(ref === undefined ? {} : { ref }),
      text,
      style,
      ...(isProvisional(text) ? { provisional: true } : {}),
      place: placeOf(passage),
    }));
}

const isProvisional = (text: string) =>
  /^\[.*\]\.?$/su.test(text) || /^\(?(?:proposed|provisional|draft)\b[):]/iu.test(text);

/** A table nothing else could read: one paragraph to a row, its cells as they stood. */
function cellsOf(table: Extract<Part, { kind: 'table' }>, ledger: Ledger): Paragraphs {
  return table.rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => cell.text !== '' && !ledger.isPlaced(cell));
    const [first] = cells;
    return first === undefined
      ? []
      : [{ text: cells.map((cell) => cell.text).join(' | '), style: 'cell' as const, place: first.place }];
  });
}
