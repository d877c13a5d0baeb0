import { pairAlike } from '../checks/likeness.js';
import { wordingOf } from '../checks/wording.js';
import { same } from '../document/same.js';

/** Places in two lists that hold one and the same thing. */
export type Pair = readonly [before: number, after: number];

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the entries of a list apart where they have no ids, the first they have. */
const KEYS = ['id', 'code', 'party', 'principle', 'method', 'submission', 'short', 'to', 'body', 'on'];
/** What says most of an entry, the first it has. */
const TEXTS = ['title', 'text', 'name', 'heading', 'words', 'what', 'note'];

/** The text people know an entry of a list by; empty when it has none. */
export function textOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  if (!isHolder(entry)) return '';
  for (const key of TEXTS) {
    const text = entry[key];
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return '';
}

function keyOf(entry: unknown): string | undefined {
  if (!isHolder(entry)) return undefined;
  for (const key of KEYS) if (typeof entry[key] === 'string') return `${key} ${entry[key]}`;
  return undefined;
}

/**
 * Pairs the entries of two lists: the same at either end, then by id or what else tells them apart, then the
 * very same, then by what they say, word for word or nearly. One left over on either side is one changed.
 *
 * @param likeness per cent of the words of the shorter text that must stand in the other
 */
export function matchLists(before: readonly unknown[], after: readonly unknown[], likeness: number): Pair[] {
  const pairs: Pair[] = [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && same(before[start], after[start])) pairs.push([start, start++]);
  let end = 0;
  while (end < most - start && same(before[before.length - 1 - end], after[after.length - 1 - end])) {
    end += 1;
    pairs.push([before.length - end, after.length - end]);
  }
  const left = new Remainder(before, after, [start, before.length - end], [start, after.length - end]);
  left.pairBy(keyOf);
  left.pairBy((entry) => JSON.stringify(entry));
  left.pairBy((entry) => wordingOf(textOf(entry)) || undefined);
  left.pairByLikeness(textOf, likeness);
  left.pairTheLast();
  return [...pairs, ...left.pairs].sort(([, a], [, b]) => a - b);
}

/** What is not paired yet on either side. */
export class Remainder {
  readonly pairs: Pair[] = [];
  private before: number[];
  private after: number[];

  constructor(
    private readonly olds: readonly unknown[],
    private readonly news: readonly unknown[],
    between: Pair = [0, olds.length],
    andBetween: Pair = [0, news.length],
  ) {
    this.before = places(between);
    this.after = places(andBetween);
  }

  /** Of several with the same key the first goes with the first; one without a key goes with none. */
  pairBy(key: (entry: unknown) => string | undefined): void {
    if (this.before.length === 0 || this.after.length === 0) return;
    const known = new Map<string, number[]>();
    for (const at of this.before) {
      const name = key(this.olds[at]);
      if (name === undefined) continue;
      const others = known.get(name);
      if (others) others.push(at);
      else known.set(name, [at]);
    }
    this.take((at) => {
      const name = key(this.news[at]);
      return name === undefined ? undefined : known.get(name)?.shift();
    });
  }

  pairByLikeness(text: (entry: unknown) => string, likeness: number): void {
    if (this.before.length === 0 || this.after.length === 0) return;
    const told = (places: readonly number[], entries: readonly unknown[]) =>
      places.map((at) => ({ at, text: text(entries[at]) }));
    const alike = pairAlike(told(this.before, this.olds), told(this.after, this.news), likeness);
    const found = new Map(alike.map(({ earlier, later }) => [later.at, earlier.at]));
    this.take((at) => found.get(at));
  }

  /** One taken away where one was put in: it was changed. Holds of entries with parts only. */
  pairTheLast(): void {
    const [old, more] = this.before;
    const [now, others] = this.after;
    if (old === undefined || now === undefined || more !== undefined || others !== undefined) return;
    if (!isHolder(this.olds[old]) || !isHolder(this.news[now])) return;
    // What has an id of its own is another thing when the id is another.
    if (this.olds[old]['id'] !== undefined && this.news[now]['id'] !== undefined) return;
    this.take(() => old);
  }

  private take(partnerOf: (after: number) => number | undefined): void {
    const taken = new Set<number>();
    this.after = this.after.filter((at) => {
      const partner = partnerOf(at);
      if (partner === undefined) return true;
      taken.add(partner);
      this.pairs.push([partner, at]);
      return false;
    });
    if (taken.size > 0) this.before = this.before.filter((at) => !taken.has(at));
  }
}

const places = ([from, to]: Pair) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/**
 * Of pairs in the order of the list after, those that need not move: the longest run of which the places
 * before rise as well.
 */
export function stayingOf(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const staying = new Set<Pair>();
  // The last pair of the best run of each length so far, and what stands before each pair in its run.
  const ends: Pair[] = [];
  const earlier = new Map<Pair, Pair | undefined>();
  for (const pair of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.[0] ?? 0) < pair[0]) low = middle + 1;
      else high = middle;
    }
    earlier.set(pair, ends[low - 1]);
    ends[low] = pair;
  }
  for (let pair = ends.at(-1); pair; pair = earlier.get(pair)) staying.add(pair);
  return staying;
}
