import { isPageFurniture } from '../../source/page-furniture.js';
import { isActionIntro } from './intro-words.js';
import type { Block, Paragraph, Piece, Table } from '../../source/blocks.js';

/** A paragraph as its author wrote it: the lines a page break, a blank line or a footnote tore apart, joined again. */
export interface Passage {
  readonly kind: 'passage';
  readonly text: string;
  readonly style: 'heading' | 'item' | 'text' | 'note';
  readonly marker?: string;
  readonly indent: number;
  /** The lines it was joined from; never empty. */
  readonly lines: readonly Paragraph[];
}

export type Part = Passage | Table;

const FOOTNOTE = /^[\u00b9\u00b2\u00b3\u2070-\u2079†‡]\s*\p{L}/u;
const CLOSED = /[.!?:;…][)\]"”’']*[\u00b9\u00b2\u00b3\u2070-\u2079]?$/u;
/** Words no paragraph ends on. */
const HANGING =
  /(?:^|\s)(?:a|an|and|at|by|each|for|from|in|into|its|of|on|or|our|that|the|their|this|to|which|whilst|with|a'r|ac|ar|gan|i'r|o|yn|y|yr)$/iu;

const passageOf = (line: Paragraph): Passage => ({
  kind: 'passage',
  text: line.text,
  style: line.style === 'text' && FOOTNOTE.test(line.text) ? 'note' : line.style,
  ...(line.marker === undefined ? {} : { marker: line.marker }),
  indent: line.indent,
  lines: [line],
});

/** A passage still growing, line by line: joined once, at its end, however long it gets. */
interface Draft {
  readonly passage: Passage;
  style: Passage['style'];
  readonly texts: string[];
  readonly lines: Paragraph[];
}

/**
 * Whether the next line goes on where this passage broke off: in a small letter, or after a word no
 * paragraph ends on. A title in a list may end on one ("… to get involved in") before what is said of it.
 */
function goesOn(before: Draft, next: Paragraph): boolean {
  if (next.style === 'item' || next.marker !== undefined || FOOTNOTE.test(next.text)) return false;
  if (isPageFurniture(next.text)) return false;
  // How it ends is all that matters, however long it has grown.
  const end = (before.texts.at(-1) ?? '').slice(-60);
  if (CLOSED.test(end) || (before.style === 'heading' && before.passage.marker !== undefined)) return false;
  return (
    /^[\p{Ll}]/u.test(next.text) ||
    (before.style !== 'item' && HANGING.test(end) && !isActionIntro(next.text))
  );
}

/** The passages and tables of a document, in reading order. A footnote or a page number between two halves of a passage stands after it. */
export function readPassages(blocks: readonly Block[]): readonly Part[] {
  const parts: (Draft | Table)[] = [];
  let open: Draft | undefined;
  for (const block of blocks) {
    if (block.kind === 'table') {
      parts.push(block);
      open = undefined;
      continue;
    }
    if (block.text === '') continue;
    if (open !== undefined && goesOn(open, block)) {
      if (open.style === 'heading') open.style = 'text';
      open.texts.push(block.text);
      open.lines.push(block);
      continue;
    }
    const passage = passageOf(block);
    const draft: Draft = { passage, style: passage.style, texts: [block.text], lines: [block] };
    parts.push(draft);
    if (draft.style !== 'note' && !isPageFurniture(block.text)) open = draft;
  }
  return parts.map((part) =>
    'passage' in part
      ? { ...part.passage, style: part.style, text: part.texts.join(' '), lines: part.lines }
      : part,
  );
}

/** The pieces of the source a part was read from. */
export function piecesOf(part: Part): readonly Piece[] {
  return part.kind === 'table' ? part.rows.flatMap((row) => row.cells) : part.lines.map((line) => line.piece);
}

/** The passages among the parts. */
export function passagesOf(parts: readonly Part[]): readonly Passage[] {
  return parts.filter((part) => part.kind === 'passage');
}

/** Where the passage began. */
export const placeOf = (passage: Passage) => passage.lines[0]?.piece.place ?? {};
