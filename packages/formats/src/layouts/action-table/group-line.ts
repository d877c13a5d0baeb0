import type { Objective } from '@engagement-plan/core';
import { joinCells } from '../../fields/torn-words.js';
import { foldLookalikes } from '../../fields/lookalikes.js';
import type { Remark } from '../../notes/note.js';
import type { WordEvidence } from '../../fields/word-evidence.js';
import type { Paragraph, Piece } from '../../source/blocks.js';
import { isPageFurniture } from '../../source/page-furniture.js';
import { filled, wordCount, type Cell, type RowLine } from './row-line.js';

/** A heading the rows under it belong to: an objective, a theme or a phase. */
export interface Group {
  readonly kind: Objective['kind'];
  readonly ref?: string;
  readonly title: string;
  /** How plain the heading is: a bare line of words is a group only among others of its kind. */
  readonly sure: boolean;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
}

const LABELLED =
  /^(?:the )?(?:(?:strategic|key|corporate|overarching|cross-cutting|main|local)\s+)*(objective|aim|goal|priority(?: area)?|outcome|ambition|commitment|promise|theme|strand|pillar|work ?stream|part|principle|level|phase|stage|tier|amcan|nod|blaenoriaeth|thema|cam)\s*(?:no\.?\s*)?(\d{1,2}|[A-Z]|[IVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)?\s*(?:[:.–—-]+\s*|\s+|$)(.*)$/iu;
const NUMBERED = /^(?:\(?)(\d{1,2}|[A-Z]|[IVX]{1,4})[.):]?$/;
const NUMBERED_TEXT = /^(\d{1,2}|[A-Z]|[IVX]{1,4})[.):]\s+(\p{Lu}.*)$/u;
const LONGEST_TITLE = 24;

const KINDS: readonly (readonly [RegExp, Objective['kind']])[] = [
  [/^(?:level|phase|stage|tier|cam)/i, 'phase'],
  [
    /^(?:objective|aim|goal|priority|outcome|ambition|commitment|promise|amcan|nod|blaenoriaeth)/i,
    'objective',
  ],
];
const NUMBERS: readonly string[] = 'one two three four five six seven eight nine ten'.split(' ');

/** The heading in a row of a table, its cells put together; undefined when the row is an ordinary one. */
export function readGroupRow(
  row: RowLine,
  evidence: WordEvidence,
  about: { beforeHeader: boolean },
): Group | undefined {
  const cells = filled(row.cells)
    .map(({ cell }) => cell)
    .filter((cell) => cell.kind !== 'marks' || NUMBERED.test(cell.text));
  if (
    cells.length === 0 ||
    cells.some((cell) => cell.kind === 'date' || cell.kind === 'codes' || cell.kind === 'percent')
  )
    return undefined;
  const pieces = row.cells.flatMap((cell) => cell.pieces);
  const [first, ...others] = cells as [Cell, ...Cell[]];
  const numbered = NUMBERED.exec(first.text);
  const words = cells.reduce((sum, cell) => sum + wordCount(cell.text), 0);
  if (words > LONGEST_TITLE) return undefined;

  // Its columns may stand in another order than its words: the labelled cell comes first.
  const label = cells.findIndex((cell) => LABELLED.exec(cell.text)?.[2] !== undefined);
  const whole = repaired(label > 0 ? [...cells.slice(label), ...cells.slice(0, label)] : cells, evidence);
  const labelled = LABELLED.exec(whole.text);
  if (labelled?.[2] !== undefined || (labelled && cells.length === 1 && /[:–—-]/.test(whole.text)))
    return labelledGroup(labelled, pieces, whole.remarks);

  // "4 ⇥ Supporting com ⇥ munity involvement": a number, then words torn over the columns.
  const tail = row.cells.at(-1)?.kind === 'blank' || about.beforeHeader;
  if (
    numbered &&
    others.length > 0 &&
    tail &&
    (others.length === 1 || about.beforeHeader || others.every((cell) => wordCount(cell.text) <= 6))
  ) {
    if (others.some((cell) => cell.kind === 'lead') && !about.beforeHeader) return undefined;
    const title = repaired(others, evidence);
    return {
      kind: 'theme',
      ref: numbered[1] as string,
      title: title.text,
      sure: true,
      pieces,
      remarks: title.remarks,
    };
  }
  if (cells.length > 1 && !about.beforeHeader) return undefined;
  if (cells.length > 1 || first.kind === 'ref' || /[.;:]$/.test(first.text)) return undefined;
  if (isPageFurniture(first.text)) return undefined;
  return textGroup(first.text, pieces);
}

/** The heading in a line of prose that stands before or between rows. */
export function readGroupParagraph(paragraph: Paragraph): Group | undefined {
  const { text, marker, piece } = paragraph;
  if (wordCount(text) > LONGEST_TITLE || text === '') return undefined;
  const labelled = LABELLED.exec(text);
  if (labelled?.[2] !== undefined) return labelledGroup(labelled, [piece], []);
  if (paragraph.style !== 'heading' && /[.;:?!]$/.test(text)) return undefined;
  const number = marker === undefined ? undefined : NUMBERED.exec(marker.replace(/[.)]$/, ''));
  if (number)
    return { kind: 'theme', ref: number[1] as string, title: text, sure: true, pieces: [piece], remarks: [] };
  return paragraph.style === 'heading' ? textGroup(text, [piece]) : undefined;
}

function textGroup(text: string, pieces: readonly Piece[]): Group {
  const numbered = NUMBERED_TEXT.exec(text);
  return {
    kind: 'theme',
    title: numbered?.[2] ?? text,
    ...(numbered ? { ref: numbered[1] as string } : {}),
    sure: numbered !== null,
    pieces,
    remarks: [],
  };
}

function labelledGroup(found: RegExpExecArray, pieces: readonly Piece[], remarks: readonly Remark[]): Group {
  const [whole, label = '', number = '', title = ''] = found;
  const spelled = NUMBERS.indexOf(number.toLowerCase());
  const ref = spelled >= 0 ? String(spelled + 1) : number;
  return {
    kind: KINDS.find(([pattern]) => pattern.test(label))?.[1] ?? 'theme',
    title: title.trim() === '' ? whole.trim() : title.trim(),
    ...(ref === '' ? {} : { ref }),
    sure: true,
    pieces,
    remarks,
  };
}

function repaired(
  cells: readonly Cell[],
  evidence: WordEvidence,
): { text: string; remarks: readonly Remark[] } {
  const folded = cells.map((cell) => foldLookalikes(cell.text));
  const joined = joinCells(
    folded.map((each) => each.text),
    evidence,
  );
  return { text: joined.text, remarks: [...folded.flatMap((each) => each.remarks), ...joined.remarks] };
}
