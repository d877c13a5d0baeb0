import type { WordEvidence } from '../../fields/word-evidence.js';
import type { Paragraph, Piece, Source } from '../../source/blocks.js';
import { isPageFurniture } from '../../source/page-furniture.js';
import { isTitle } from './front-matter.js';
import { readGroupParagraph, readGroupRow, type Group } from './group-line.js';
import { headerKey, readsAsHeader, repeatedHeaders, standsOverRows, wrapsHeader } from './header-row.js';
import { isActionHeader } from './header-scores.js';
import { readLegendRow, type LegendLine } from './legend-row.js';
import { filled, linesOf, type Line, type RowLine } from './row-line.js';

/** What each line of the document is to the table, in reading order. */
export type TableEvent =
  | { readonly kind: 'header'; readonly headers: readonly string[]; readonly pieces: readonly Piece[] }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'legend'; readonly line: LegendLine }
  | { readonly kind: 'row'; readonly row: RowLine }
  | { readonly kind: 'front'; readonly row: RowLine }
  | { readonly kind: 'rule'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'other'; readonly row: RowLine }
  | { readonly kind: 'prose'; readonly paragraph: Paragraph };

/** Says of every line what it is: a header, a heading, a row of the plan, a line of the legend, or something else. */
export function readEvents(source: Source, evidence: WordEvidence): readonly TableEvent[] {
  const lines = linesOf(source);
  const repeated = repeatedHeaders(lines);
  const events: TableEvent[] = [];
  // Whether the table has begun, and whether it has said anything yet.
  let begun = false;
  let rows = 0;
  const isHeader = (row: RowLine, at: number) => {
    if (readsAsHeader(row)) return isActionHeader(filled(row.cells).map(({ cell }) => cell.text));
    if (repeated(row)) return true;
    return !begun && standsOverRows(row, below(lines, at));
  };
  const headed = lines.some((line, at) => line.kind === 'row' && isHeader(line, at));
  let state: 'front' | 'table' | 'other' = headed ? 'front' : 'table';
  let table: number | undefined;
  const bare: Paragraph[] = [];

  lines.forEach((line, at) => {
    const last = events.at(-1);
    if (line.kind === 'prose') {
      const isFirst = events.length === 0 && isTitle(line.paragraph.text);
      const group = nextIsTable(lines, at) && !isFirst ? readGroupParagraph(line.paragraph) : undefined;
      if (group && !group.sure) bare.push(line.paragraph);
      events.push(
        group === undefined ? { kind: 'prose', paragraph: line.paragraph } : { kind: 'group', group },
      );
      return;
    }
    const pieces = line.cells.flatMap((cell) => cell.pieces);
    if (saysNothing(line)) {
      events.push({ kind: 'rule', pieces });
      return;
    }
    if (
      last?.kind === 'header' &&
      headerKeyOf(last.headers) !== headerKey(line) &&
      wrapsHeader(line, below(lines, at))
    ) {
      events[events.length - 1] = wrapped(last, line);
      return;
    }
    if (isHeader(line, at)) {
      state = 'table';
      table = tableOf(line);
      begun = true;
      events.push({ kind: 'header', headers: line.cells.map((cell) => cell.text), pieces });
      return;
    }
    if (tableOf(line) !== table) {
      table = tableOf(line);
      if (readsAsHeader(line)) state = 'other';
    }
    if (state === 'other') {
      events.push({ kind: 'other', row: line });
      return;
    }
    const legend = rows > 0 ? undefined : readLegendRow(line, evidence);
    if (legend) {
      events.push({ kind: 'legend', line: legend });
      return;
    }
    const next = lines[at + 1];
    const beforeHeader = next?.kind === 'row' && isHeader(next, at + 1);
    const group = readGroupRow(line, evidence, { beforeHeader });
    if (group && (group.sure || state === 'table')) events.push({ kind: 'group', group });
    else if (state === 'front') events.push({ kind: 'front', row: line });
    else {
      begun = true;
      rows += 1;
      events.push({ kind: 'row', row: line });
    }
  });
  return bare.length === 1 ? withoutGroup(events, bare[0] as Paragraph) : events;
}

/** A ruled line, or the page's own address or number alone in its row. */
function saysNothing(row: RowLine): boolean {
  const cells = filled(row.cells).map(({ cell }) => cell);
  if (cells.every((cell) => !/[\p{L}\p{N}]/u.test(cell.text))) return true;
  const [only] = cells;
  return cells.length === 1 && only !== undefined && /\p{L}/u.test(only.text) && isPageFurniture(only.text);
}

/** One plain heading over the only table groups nothing: it is prose. Two or more are what the rows stand under. */
function withoutGroup(events: readonly TableEvent[], paragraph: Paragraph): readonly TableEvent[] {
  return events.map((event) =>
    event.kind === 'group' && event.group.pieces[0] === paragraph.piece
      ? { kind: 'prose', paragraph }
      : event,
  );
}

const tableOf = (row: RowLine) => row.cells[0]?.pieces[0]?.place.table;

const headerKeyOf = (headers: readonly string[]) =>
  headerKey({
    kind: 'row',
    cells: headers.map((text) => ({ text, lines: text, kind: 'short', pieces: [] })),
  });

function wrapped(header: Extract<TableEvent, { kind: 'header' }>, row: RowLine): TableEvent {
  const width = Math.max(header.headers.length, row.cells.length);
  return {
    kind: 'header',
    headers: Array.from({ length: width }, (_, i) =>
      `${header.headers[i] ?? ''} ${row.cells[i]?.text ?? ''}`.trim(),
    ),
    pieces: [...header.pieces, ...row.cells.flatMap((cell) => cell.pieces)],
  };
}

/** Rows that follow in the same table, enough of them to see what the columns hold. */
function below(lines: readonly Line[], at: number): readonly RowLine[] {
  const rows: RowLine[] = [];
  for (const line of lines.slice(at + 1, at + 13)) {
    if (line.kind !== 'row') break;
    if (filled(line.cells).length >= 3) rows.push(line);
  }
  return rows;
}

/** Whether the next line that is not prose is near: a heading stands right over its table. */
function nextIsTable(lines: readonly Line[], at: number): boolean {
  return lines[at + 1]?.kind === 'row';
}
