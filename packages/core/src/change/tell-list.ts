import { step } from '../document/pointer.js';
import { same } from '../document/same.js';
import type { Change } from './change.js';
import type { Edit } from './edit.js';
import { editsBetween, isHolder, type At } from './edits-between.js';
import { matchLists, stayingOf, textOf } from './match.js';
import {
  changeOf,
  fieldChanges,
  keyChanges,
  type Holder,
  type Matched,
  type Setting,
  type Telling,
} from './tell.js';

/** How changes to the entries of a list are described. */
export interface ListNoun extends Telling {
  readonly name?: (entry: Holder, setting: Setting) => string;
  readonly added?: (
    setting: Setting,
    entry: Holder,
    path: string,
    edits: readonly Edit[],
  ) => Change | undefined;
}

/** What changed in a list of two matched things, entry by entry; undefined where it is no list on both sides. */
export function listChanges(
  setting: Setting,
  told: ListNoun,
  key: string,
  { before, after, at }: Matched,
): Change[] | undefined {
  const olds = Object.hasOwn(before, key) ? before[key] : NO_LIST;
  const news = Object.hasOwn(after, key) ? after[key] : NO_LIST;
  if (!Array.isArray(olds) || !Array.isArray(news) || (olds.length === 0 && news.length === 0))
    return undefined;
  const here = { from: at.from + step(key), to: at.to + step(key) };
  const changes = entryChanges(setting, told, olds, news, here);
  if (olds !== NO_LIST && news !== NO_LIST) return changes;
  // The list itself came or went: the first change carries that too.
  const [first, ...rest] = changes;
  const list: Edit = olds === NO_LIST ? { to: here.to, value: [] } : { from: here.from };
  return first && [{ ...first, edits: [list, ...first.edits] } as Change, ...rest];
}

const NO_LIST: readonly unknown[] = [];

function entryChanges(
  setting: Setting,
  told: ListNoun,
  olds: readonly unknown[],
  news: readonly unknown[],
  at: At,
): Change[] {
  const { noun } = told;
  const nameOf = (entry: unknown) =>
    isHolder(entry) && told.name ? told.name(entry, setting) : textOf(entry);
  const pairs = matchLists(olds, news, setting.likeness);
  const staying = stayingOf(pairs);
  const kept = new Set(pairs.map(([old]) => old));
  const partner = new Map(pairs.map((pair) => [pair[1], pair]));
  const changes: Change[] = [];
  olds.forEach((entry, i) => {
    const path = at.from + step(i);
    if (!kept.has(i))
      changes.push(
        changeOf(setting, noun, 'removed', { path, name: nameOf(entry), facts: {}, edits: [{ from: path }] }),
      );
  });
  news.forEach((entry, i) => {
    const path = at.to + step(i);
    const name = nameOf(entry);
    const pair = partner.get(i);
    if (!pair) {
      const edits = [{ to: path, value: entry }];
      const said = isHolder(entry) ? told.added?.(setting, entry, path, edits) : undefined;
      changes.push(said ?? changeOf(setting, noun, 'added', { path, name, facts: {}, edits }));
      return;
    }
    const here = { from: at.from + step(pair[0]), to: path };
    const old = olds[pair[0]];
    if (!staying.has(pair))
      changes.push(changeOf(setting, noun, 'reordered', { path, name, facts: {}, edits: [here] }));
    if (same(old, entry)) return;
    if (isHolder(old) && isHolder(entry))
      changes.push(...keyChanges(setting, told, nameOf(old), { before: old, after: entry, at: here }));
    else
      changes.push(
        ...fieldChanges(setting, noun, name, here, editsBetween(old, entry, here, setting.likeness)),
      );
  });
  return changes;
}
