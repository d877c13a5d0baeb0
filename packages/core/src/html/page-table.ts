/** One table of a web page as its words: no markup, no browser. */
export interface PageTable {
  readonly kind: 'table';
  /** The words of its caption, where it has one. */
  readonly caption?: string | undefined;
  /** Rows from top to bottom, the row of headers among them. Cells that span stand in each place they cover. */
  readonly rows: readonly PageTableRow[];
}

/**
 * One row of a table read from a page: the text of its cells, whatever markup they stood in, and what a line
 * across the table heads.
 */
export interface PageTableRow {
  /** From left to right; a cell that spans columns stands in each of them. */
  readonly cells: readonly string[];
  /** A line across the whole table; `rowgroup` is the head of the rows below it in the same group. */
  readonly across?: 'rowgroup' | 'heading' | undefined;
  /** Our own pages say the status beside its words (`data-status`). */
  readonly status?: string | undefined;
  /** Addresses that words of the row lead to. */
  readonly links?: readonly { readonly text: string; readonly href: string }[] | undefined;
}

/** What stands on a page, from top to bottom. */
export type PageBlock =
  | PageTable
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'words'; readonly words: string };
