import type { IndicatorLink } from '@engagement-plan/core';
import { readRefAndIndicators } from '../../fields/indicators.js';
import { readRef } from '../../fields/refs.js';
import type { Piece } from '../../source/blocks.js';
import { alignRow } from './align-row.js';
import type { Column } from './column-roles.js';
import type { Group } from './group-line.js';
import type { Role } from './roles.js';
import { mergeCells, type Cell, type RowLine } from './row-line.js';
import { segmentsOf, type Segment } from './segments.js';
import type { TableEvent } from './table-reading.js';

/** A row of the plan with its cells by what they tell. */
export interface RowRecord {
  readonly cells: ReadonlyMap<Role, Cell>;
  /** Cells whose column has no role of its own, and second columns of a role, with what they are called. */
  readonly others: readonly { readonly label: string; readonly cell: Cell }[];
  readonly labels: ReadonlyMap<Role, string>;
  readonly ref?: string;
  readonly continued: boolean;
  readonly indicators: readonly IndicatorLink[];
  /** Words in the ref cell that are neither ref nor code. */
  readonly refRest: string;
  readonly group?: Group;
  readonly first: Piece;
}

/** Rows that are only the end of the row before, cut off by a page: no ref, no date, every text going on in mid-sentence. */
function goesOn(record: RowRecord): boolean {
  if (
    record.ref !== undefined ||
    record.cells.has('due') ||
    record.cells.has('lead') ||
    record.others.length > 0
  )
    return false;
  const texts = [...record.cells.values()];
  return texts.length > 0 && texts.every((cell) => /^(?:\p{Ll}|[,;)–&])/u.test(cell.text));
}

/** Reads the rows of every table of the plan into records, rows cut in two by a page put together. */
export function readRecords(events: readonly TableEvent[]): readonly RowRecord[] {
  const segmentOf = new Map<RowLine, Segment>();
  for (const segment of segmentsOf(events)) for (const row of segment.rows) segmentOf.set(row, segment);
  const records: RowRecord[] = [];
  let group: Group | undefined;
  for (const event of events) {
    if (event.kind === 'group') group = event.group;
    if (event.kind !== 'row') continue;
    const record = readRecord(event.row, segmentOf.get(event.row), group, records.at(-1));
    const before = records.at(-1);
    if (before !== undefined && before.group === group && goesOn(record))
      records[records.length - 1] = extended(before, record);
    else records.push(record);
  }
  return withLeadingRefs(records);
}

function readRecord(
  row: RowLine,
  segment: Segment | undefined,
  group: Group | undefined,
  above: RowRecord | undefined,
): RowRecord {
  const columns: readonly Column[] = segment?.columns ?? [];
  const cells = new Map<Role, Cell>();
  const labels = new Map<Role, string>();
  const others: { label: string; cell: Cell }[] = [];
  (segment?.regular === true ? row.cells : alignRow(row.cells, columns)).forEach((cell, i) => {
    if (cell === undefined || cell.kind === 'blank') return;
    const column = columns[i] ?? { role: 'other', header: '' };
    const there = cells.get(column.role);
    if (column.role === 'other' || there !== undefined) {
      others.push({ label: column.header, cell });
      return;
    }
    cells.set(column.role, withoutHeaderTail(asAbove(cell, above?.cells.get(column.role))));
    labels.set(column.role, column.header);
  });
  const refCell = cells.get('ref');
  const { ref, continued, indicators, rest } = readRefAndIndicators(refCell?.text ?? '');
  return {
    cells,
    others,
    labels,
    ...(ref === undefined ? {} : { ref }),
    continued,
    indicators,
    refRest: refCell === undefined ? '' : rest,
    ...(group ? { group } : {}),
    first: row.cells[0]?.pieces[0] as Piece,
  };
}

const AS_ABOVE =
  /^(?:["”“″〃]|-\s?["”“″]\s?-|ditto|do\.|(?:the )?same(?: as)?(?: (?:the )?(?:above|before|previous))|as (?:above|before)|see above|fel (?:yr )?uchod)\.?$/iu;

/** A cell that only points at the one above says what that one says. */
function asAbove(cell: Cell, above: Cell | undefined): Cell {
  if (above === undefined || !AS_ABOVE.test(cell.text)) return cell;
  return { ...above, pieces: cell.pieces };
}

/** "to: Increase engagement": the end of a wrapped header that slipped into the first row under it. */
function withoutHeaderTail(cell: Cell): Cell {
  const text = cell.text.replace(/^\p{Ll}[\p{L} ]{0,20}:\s+(?=\p{Lu})/u, '');
  return text === cell.text ? cell : { ...cell, text, lines: text };
}

function extended(record: RowRecord, rest: RowRecord): RowRecord {
  const cells = new Map(record.cells);
  for (const [role, cell] of rest.cells) {
    const there = cells.get(role);
    cells.set(role, there === undefined ? cell : mergeCells([there, cell]));
  }
  return { ...record, cells };
}

const TEXTS: readonly Role[] = ['action', 'objective', 'output'];

/** Where no column holds the refs, but the texts of one column begin with them ("1.1 Develop …"), they are taken from there. */
function withLeadingRefs(records: readonly RowRecord[]): readonly RowRecord[] {
  if (records.some((record) => record.ref !== undefined)) return records;
  const role = TEXTS.find((each) => {
    const texts = records.flatMap((record) => record.cells.get(each)?.text ?? []);
    return (
      texts.length > 1 &&
      texts.filter((text) => /^\(?[A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*[a-z]?[.):]?\s+\p{Lu}/u.test(text)).length >=
        texts.length * 0.6
    );
  });
  if (role === undefined) return records;
  return records.map((record) => {
    const cell = record.cells.get(role);
    if (cell === undefined) return record;
    const { ref, continued, rest } = readRef(cell.text);
    if (ref === undefined || rest === '') return record;
    return {
      ...record,
      ref,
      continued,
      cells: new Map(record.cells).set(role, { ...cell, text: rest, lines: rest }),
    };
  });
}
