import type { PageBlock, PageTable, PageTableRow } from '@engagement-plan/core';

/** What stands inside an element, top to bottom, each block with the child it is. */
export interface Found {
  readonly block: PageBlock;
  readonly child: Element;
}

const SILENT = 'script, style, template, link, noscript';
const HEADING = /^H[1-6]$/;
const OWN_LINE = /^(P|DIV|LI|BR|UL|OL|DL|DD|DT)$/;

/**
 * The headings, tables and words that are the element's children. A table may stand in wrappers (a figure, a
 * scrolling division); a wrapper that holds words besides its table is words, so that nothing of it is lost.
 */
export function blocksIn(element: Element): Found[] {
  return [...element.children].flatMap((child): Found[] => {
    if (child.matches(SILENT)) return [];
    const table = tableIn(child);
    const words = wordsOf(child);
    if (table) return [{ child, block: tableBlock(table, child) }];
    if (words === '') return [];
    return [{ child, block: { kind: HEADING.test(child.tagName) ? 'heading' : 'words', words } }];
  });
}

/** The one table that the child is or wraps. */
function tableIn(child: Element): HTMLTableElement | undefined {
  const table = child.matches('table') ? child : child.querySelector('table');
  if (!(table instanceof HTMLTableElement)) return undefined;
  const besides = [child.querySelector('figcaption'), table].map((one) => one?.textContent ?? '').join('');
  const bare = (text: string | null) => (text ?? '').replace(/\s/g, '').length;
  return child === table || bare(child.textContent) === bare(besides) ? table : undefined;
}

function tableBlock(table: HTMLTableElement, child: Element): PageTable {
  const caption = wordsOf(table.caption ?? child.querySelector('figcaption'));
  const width = Math.max(
    ...[...table.rows].map(({ cells }) => [...cells].reduce((n, c) => n + c.colSpan, 0)),
  );
  const hanging: { words: string; rows: number }[] = [];
  const rows = [...table.rows].map((row) => rowOf(row, width, hanging));
  return { kind: 'table', rows, ...(caption ? { caption } : {}) };
}

/** One row with a cell for every column: what spans columns or hangs down from rows above is repeated. */
function rowOf(
  row: HTMLTableRowElement,
  width: number,
  hanging: { words: string; rows: number }[],
): PageTableRow {
  const cells: string[] = [];
  const takeHanging = () => {
    for (let above = hanging[cells.length]; above && above.rows > 0; above = hanging[cells.length]) {
      above.rows -= 1;
      cells.push(above.words);
    }
  };
  for (const cell of row.cells) {
    takeHanging();
    const words = wordsOf(cell);
    for (let span = 0; span < cell.colSpan; span += 1) {
      hanging[cells.length] = { words, rows: cell.rowSpan - 1 };
      cells.push(words);
    }
  }
  takeHanging();
  const links = [...row.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href, textContent }) => ({
    text: textContent.trim(),
    href,
  }));
  const only = row.cells.length === 1 ? row.cells[0] : undefined;
  const across = only && width > 1 && only.colSpan >= width ? headKind(only) : undefined;
  return {
    cells,
    ...(across ? { across } : {}),
    ...(row.dataset['status'] ? { status: row.dataset['status'] } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}

const headKind = ({ scope }: HTMLTableCellElement) => (scope === 'rowgroup' ? 'rowgroup' : 'heading');

/** The words a reader sees, a line for each paragraph and each `<br>`. */
function wordsOf(node: Node | null): string {
  return written(node)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function written(node: Node | null): string {
  if (!node) return '';
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (node instanceof Element && node.matches(SILENT)) return '';
  const inside = [...node.childNodes].map(written).join('');
  return OWN_LINE.test(node.nodeName) ? `\n${inside}\n` : inside;
}
