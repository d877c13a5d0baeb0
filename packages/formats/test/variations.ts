/** Ways to write the same table otherwise, for tests that counts hold. Works on tab-separated text. */

const isRow = (line: string) => line.includes('\t');

/** Lines with their cells put in another order; rows are padded so that columns line up. `order` gives new places. */
export function shuffleColumns(text: string, seed: number): string {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => line.split('\t').length));
  const order = permutation(width, seed);
  return lines
    .map((line) => {
      if (!isRow(line)) return line;
      const cells = line.split('\t');
      return order.map((from) => cells[from] ?? '').join('\t');
    })
    .join('\n');
}

function permutation(width: number, seed: number): readonly number[] {
  const order = Array.from({ length: width }, (_, i) => i);
  let state = seed * 2_654_435_761 + 1;
  for (let i = width - 1; i > 0; i -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** Every cell of a header renamed: `names` maps the header as printed to another. */
export function renameHeaders(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .split('\n')
    .map((line) => {
      const cells = line.split('\t');
      const known = cells.filter((cell) => names.has(cell.trim())).length;
      if (known < 3) return line;
      return cells.map((cell) => names.get(cell.trim()) ?? cell).join('\t');
    })
    .join('\n');
}

/** Without the lines that match: titles, headings of themes, the legend. */
export function dropLines(text: string, drop: (line: string) => boolean): string {
  return text
    .split('\n')
    .filter((line) => !drop(line))
    .join('\n');
}
