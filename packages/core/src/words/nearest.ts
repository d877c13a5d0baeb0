/**
 * The one of these names that a slip of the pen is nearest to; undefined when none is near. Letters left out,
 * put in, swapped or changed are counted; a third of the name at most, and one at least.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const given = word.trim().toLowerCase();
  let [best, fewest]: [string | undefined, number] = [undefined, Infinity];
  for (const name of names) {
    const allowed = Math.max(1, Math.floor(name.length / 3));
    if (Math.abs(name.length - given.length) > allowed) continue;
    const slips = slipsBetween(given, name.toLowerCase());
    if (slips <= allowed && slips < fewest) [best, fewest] = [name, slips];
  }
  return best;
}

/** How many letters must be left out, put in, changed or swapped with the next to make the one of the other. */
function slipsBetween(a: string, b: string): number {
  let [above, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (above[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [above, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
