import type { Place } from '@engagement-plan/core';
import type { Block, Row, Source } from '../source/blocks.js';
import { withoutUnprintables } from '../source/plain-text.js';
import { withinWidth } from '../source/widest-row.js';
import { withTabs } from './drawn-table.js';
import { readParagraph } from './paragraph.js';

/**
 * Plain text, as extracted from a PDF: a line with tabs is a row of a table, any other line that is
 * not blank is a paragraph. A blank line ends a table; a form feed begins a page.
 */
export function readText(text: string, name?: string): Source {
  const blocks: Block[] = [];
  const lines = splitLines(text);
  const paged = text.includes('\f');
  let rows: Row[] = [];
  let tables = 0;

  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };

  lines.forEach((line, index) => {
    const place: Place = { line: index + 1, ...(paged ? { page: line.page } : {}) };
    if (line.text.trim() === '') return endTable();
    if (!isRow(line.text, rows.length > 0)) {
      endTable();
      const before = lines[index - 1]?.text.trim() ?? '';
      const after = lines[index + 1]?.text.trim() ?? '';
      blocks.push(readParagraph(line.text, place, before === '' && after === ''));
      return;
    }
    if (rows.length === 0) tables += 1;
    rows.push(readRow(line.text, { ...place, table: tables, row: rows.length + 1 }));
  });
  endTable();
  return { ...(name === undefined ? {} : { name }), mediaType: 'text/plain', blocks };
}

interface Line {
  readonly text: string;
  readonly page: number;
}

function splitLines(text: string): readonly Line[] {
  let page = 1;
  const lines = text.split(/(\r\n|[\n\r\f\u0085\u2028\u2029])/).flatMap((part, index): Line[] => {
    if (index % 2 === 0) return [{ text: withoutUnprintables(part), page }];
    if (part === '\f') page += 1;
    return [];
  });
  const tabbed = withTabs(lines.map((line) => line.text));
  return lines.map((line, i) => ({ ...line, text: tabbed[i] ?? line.text }));
}

/** A bullet or a number set off from its text by a tab, as word processors do. */
const TABBED_ITEM = /^\s*(?:[^\p{L}\p{N}\s]|\(?(?:\d{1,2}|[a-z])[.)]|o)\t+[^\t]+$/u;

/**
 * A tab between words makes a row; tabs only before the words are an indent, unless a table goes on. So
 * does a tab after the mark of a list.
 */
function isRow(line: string, inTable: boolean): boolean {
  if (!inTable && TABBED_ITEM.test(line)) return false;
  return line.trim().includes('\t') || (inTable && line.includes('\t'));
}

function readRow(line: string, place: Place): Row {
  return {
    cells: withinWidth(line.split('\t'), '\t').map((cell, column) => ({
      text: cell.trim(),
      place: { ...place, column: column + 1 },
    })),
  };
}
