import { step } from '../document/pointer.js';
import { same } from '../document/same.js';
import type { Edit } from './edit.js';
import { matchLists, stayingOf } from './match.js';

type Holder = Readonly<Record<string, unknown>>;

/** Where a thing stands: pointers into the document before and after. */
export interface At {
  readonly from: string;
  readonly to: string;
}

const within = ({ from, to }: At, key: string): At => ({ from: from + step(key), to: to + step(key) });

/** The exact steps from one value to the other; none when they are the same. */
export function editsBetween(before: unknown, after: unknown, at: At, likeness: number): Edit[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listEdits(before, after, at, likeness);
  if (isHolder(before) && isHolder(after))
    return keysOf(before, after).flatMap((key) => keyEdits(before, after, key, at, likeness));
  return [{ from: at.from, to: at.to, value: after }];
}

/** The exact steps for one key of two objects. */
export function keyEdits(before: Holder, after: Holder, key: string, at: At, likeness: number): Edit[] {
  const here = within(at, key);
  if (!Object.hasOwn(after, key)) return Object.hasOwn(before, key) ? [{ from: here.from }] : [];
  if (!Object.hasOwn(before, key)) return [{ to: here.to, value: after[key] }];
  return editsBetween(before[key], after[key], here, likeness);
}

/** The keys of both, those of the first first. */
export function keysOf(before: object, after: object): string[] {
  return [...Object.keys(before), ...Object.keys(after).filter((key) => !Object.hasOwn(before, key))];
}

function listEdits(before: readonly unknown[], after: readonly unknown[], at: At, likeness: number): Edit[] {
  const pairs = matchLists(before, after, likeness);
  const staying = stayingOf(pairs);
  const kept = new Set(pairs.map(([old]) => old));
  const known = new Map(pairs.map((pair) => [pair[1], pair]));
  const edits: Edit[] = [];
  for (const i of before.keys()) if (!kept.has(i)) edits.push({ from: at.from + step(i) });
  for (const [i, value] of after.entries()) {
    const pair = known.get(i);
    if (!pair) {
      edits.push({ to: at.to + step(i), value });
      continue;
    }
    const here = { from: at.from + step(pair[0]), to: at.to + step(i) };
    if (!staying.has(pair)) edits.push(here);
    edits.push(...editsBetween(before[pair[0]], value, here, likeness));
  }
  return edits;
}

export function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
