/** No plan has more columns; a line with more marks between its words than this is kept whole past it. */
const MOST_COLUMNS = 128;

/** The cells of a row, the ones past the widest any plan has put together as the last. */
export function withinWidth(cells: readonly string[], separator: string): readonly string[] {
  if (cells.length <= MOST_COLUMNS) return cells;
  const rest = cells.slice(MOST_COLUMNS - 1).join(separator);
  return [...cells.slice(0, MOST_COLUMNS - 1), rest];
}
