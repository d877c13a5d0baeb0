/** Elements, a bit for each. */
export type Tags = number;

/** Something that several elements are made of. */
export interface Shared {
  readonly bytes: number;
  /** The elements that need it. */
  readonly by: Tags;
  /** By their places in the list: itself, and all that import it; whoever has one of these has it too. */
  readonly broughtBy: readonly number[];
}

/**
 * Which elements get each shared thing, so that all elements together download and ask for the least. What the
 * same elements get is one file, and a file costs each of them `request` bytes besides its own. Step by step, the
 * smallest file, or single thing, that is better given to the elements of another file is given to them. Begun
 * with the largest, a step may be worth more, and far more cannot be won after it.
 */
export function shareOut(shared: readonly Shared[], request: number): readonly Tags[] {
  const costOf = (given: readonly Tags[]): number => {
    const bytes = shared.reduce((sum, thing, at) => sum + count(given[at] ?? 0) * thing.bytes, 0);
    return [...new Set(given)].reduce((sum, file) => sum + count(file) * request, bytes);
  };
  let given: readonly Tags[] = shared.map(({ by }) => by);
  for (let cost = Infinity; cost > costOf(given);) {
    cost = costOf(given);
    for (const moved of smallestFirst(shared, given)) {
      for (const tries of moves(shared, given, moved)) if (costOf(tries) < costOf(given)) given = tries;
      if (costOf(given) < cost) break;
    }
  }
  return given;
}

/** The things of each file, and each thing alone, by their places. */
function smallestFirst(shared: readonly Shared[], given: readonly Tags[]): (readonly number[])[] {
  const files = [...new Set(given)].map((file) => given.flatMap((tags, at) => (tags === file ? [at] : [])));
  const bytesOf = (places: readonly number[]) =>
    places.reduce((sum, at) => sum + (shared[at]?.bytes ?? 0), 0);
  return [...files, ...given.map((_, at) => [at])].sort((a, b) => bytesOf(a) - bytesOf(b));
}

/** Some things, given to those that need them and to the elements of each file in turn. */
function* moves(
  shared: readonly Shared[],
  given: readonly Tags[],
  moved: readonly number[],
): Iterable<readonly Tags[]> {
  const needed = union(moved.map((at) => shared[at]?.by ?? 0));
  for (const file of new Set(given)) {
    const next = given.map((tags, at) => (moved.includes(at) ? needed | file : tags));
    yield shared.map(({ broughtBy }) => union(broughtBy.map((at) => next[at] ?? 0)));
  }
}

const union = (sets: readonly Tags[]): Tags => sets.reduce((all, tags) => all | tags, 0);

const count = (tags: Tags): number => (tags === 0 ? 0 : 1 + count(tags & (tags - 1)));
