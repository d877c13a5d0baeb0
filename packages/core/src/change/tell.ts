import { step, stepsOf, valueAt } from '../document/pointer.js';
import { same } from '../document/same.js';
import type { TargetDate } from '../target-date/target-date.js';
import type { Called, Change, ChangeDeed, ChangeFacts, ChangeNoun } from './change.js';
import type { Edit } from './edit.js';
import { isHolder, keyEdits, keysOf, type At } from './edits-between.js';
import { textOf } from './match.js';

export type Holder = Readonly<Record<string, unknown>>;

/** What changes are described with: the objective, the row or action, and how alike two texts must be. */
export interface Setting {
  readonly before: unknown;
  readonly after: unknown;
  readonly likeness: number;
  /** What people call the parties, by id. */
  readonly parties: ReadonlyMap<string, string>;
  readonly objective?: Called;
  readonly of?: Called;
  /** The level last declared of the row before. */
  readonly declared?: string | undefined;
}

/** A change, with what it belongs to. */
export function changeOf<D extends ChangeDeed>(
  { objective, of }: Setting,
  noun: ChangeNoun,
  deed: D,
  { path, name, facts, edits }: { path: string; name: string; facts: ChangeFacts[D]; edits: readonly Edit[] },
): Change {
  return {
    noun,
    deed,
    path,
    name,
    ...(objective && { objective }),
    ...(of && { of }),
    facts,
    edits,
  } as Change;
}

/** Leaves out what is undefined, so that a change is plain JSON. */
export function known<T extends object>(facts: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

/** Longer values are not printed; the exact steps hold them. */
const LONGEST_PRINTED = 200;

/** The fields that hold the id of a party, or the name of one. */
const PARTY_FIELDS: ReadonlySet<string> = new Set(['approvedBy', 'by', 'owner', 'party']);

function printed(value: unknown, key: string, { parties }: Setting): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = textOf(value);
  if (text === '' || text.length > LONGEST_PRINTED) return undefined;
  return (PARTY_FIELDS.has(key) ? parties.get(text) : undefined) ?? text;
}

/** Steps nobody has a better word for, each as a change of a field of the thing that stands `at`. */
export function fieldChanges(
  setting: Setting,
  noun: ChangeNoun,
  name: string,
  at: At,
  edits: readonly Edit[],
): Change[] {
  const dates = new Map<string, Change>();
  return edits.flatMap((edit): Change[] => {
    const dated = dateAround(setting, edit);
    if (dated) {
      const told = dates.get(dated.path);
      if (told) (told.edits as Edit[]).push(edit);
      const { path, before, after } = dated;
      const facts = { field: path.slice(at.to.length), before, after };
      const change = told ?? changeOf(setting, noun, 'date-changed', { path, name, facts, edits: [edit] });
      dates.set(path, change);
      return told ? [] : [change];
    }
    const path = edit.to ?? edit.from ?? '';
    const base = edit.to === undefined ? at.from : at.to;
    const key = stepsOf(path).at(-1) ?? '';
    const facts = known<ChangeFacts['field']>({
      field: path.slice(base.length),
      before: edit.from === undefined ? undefined : printed(valueAt(setting.before, edit.from), key, setting),
      after: edit.to === undefined ? undefined : printed(edit.value, key, setting),
    });
    return [changeOf(setting, noun, 'field', { path, name, facts, edits: [edit] })];
  });
}

/** The target date one key of which an edit changes, deeper than its own telling reaches. */
function dateAround({ before, after }: Setting, { from, to }: Edit) {
  if (from === undefined && to === undefined) return undefined;
  const above = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'));
  const path = above(to ?? from ?? '');
  const was = valueAt(before, above(from ?? to ?? ''));
  const is = valueAt(after, path);
  return isDate(was) && isDate(is) ? { path, before: was, after: is } : undefined;
}

/** Two of a kind that were matched, and where they stand. */
export interface Matched {
  readonly before: Holder;
  readonly after: Holder;
  readonly at: At;
}

/** Tells what changed in one key of a matched thing; undefined when there is nothing better than the field. */
export type TellKey = (
  setting: Setting,
  matched: Matched,
  edits: readonly Edit[],
  name: string,
) => Change[] | undefined;

/** Changes that describe several keys at once, and which keys those are. */
export interface Told {
  readonly changes: readonly Change[];
  readonly keys: readonly string[];
}

/** How changes to an item are described. */
export interface Telling {
  readonly noun: ChangeNoun;
  readonly keys?: Readonly<Record<string, TellKey>>;
  /** What is one change to people, though several keys hold it. */
  readonly together?: (setting: Setting, name: string, matched: Matched) => Told | undefined;
}

/** What changed in the keys of two matched things, but for those left out. */
export function keyChanges(
  setting: Setting,
  { noun, keys = {}, together }: Telling,
  name: string,
  matched: Matched,
  except: ReadonlySet<string> = NO_KEYS,
): Change[] {
  const { before, after, at } = matched;
  const told = together?.(setting, name, matched);
  const changes = [...(told?.changes ?? [])];
  for (const key of changedKeys(before, after, except)) {
    if (told?.keys.includes(key)) continue;
    const edits = keyEdits(before, after, key, at, setting.likeness);
    const tell = Object.hasOwn(keys, key) ? keys[key] : undefined;
    changes.push(
      ...(tell?.(setting, matched, edits, name) ??
        replacing(setting, noun, name, key, at, edits) ??
        rewording(setting, noun, name, key, matched, edits) ??
        redating(setting, noun, name, key, matched, edits) ??
        fieldChanges(setting, noun, name, at, edits)),
    );
  }
  return changes;
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** The keys of which the two do not hold the same, but for those left out. */
export function changedKeys(before: Holder, after: Holder, except: ReadonlySet<string> = NO_KEYS): string[] {
  const differs = (key: string) =>
    Object.hasOwn(before, key) && Object.hasOwn(after, key) ? !same(before[key], after[key]) : true;
  return keysOf(before, after).filter((key) => !except.has(key) && differs(key));
}

/** Where a thing stood in the file it was read from: of interest to whoever looks it up there, and no news. */
function replacing(
  setting: Setting,
  noun: ChangeNoun,
  name: string,
  key: string,
  at: At,
  edits: readonly Edit[],
): Change[] | undefined {
  if (key !== 'place') return undefined;
  return [changeOf(setting, noun, 'read-elsewhere', { path: at.to, name, facts: {}, edits })];
}

const WORDED = new Set(['title', 'text', 'statement', 'description', 'outcome', 'name', 'vision', 'words']);

/** The outcome of a row is words; that of an update, an approval or a challenge is a code. */
const WITH_OUTCOME_IN_WORDS: ReadonlySet<ChangeNoun> = new Set(['deliverable', 'output', 'part']);

function rewording(
  setting: Setting,
  noun: ChangeNoun,
  name: string,
  key: string,
  { before, after, at }: Matched,
  edits: readonly Edit[],
): Change[] | undefined {
  const [was, is] = [before[key], after[key]];
  if (!WORDED.has(key) || typeof was !== 'string' || typeof is !== 'string') return undefined;
  if (key === 'outcome' && !WITH_OUTCOME_IN_WORDS.has(noun)) return undefined;
  const facts = { field: key, before: was, after: is };
  return [changeOf(setting, noun, 'reworded', { path: at.to + step(key), name, facts, edits })];
}

const isDate = (value: unknown): value is TargetDate =>
  isHolder(value) && typeof value['words'] === 'string' && typeof value['kind'] === 'string';

/** A target date is many keys to the machine and one date to people. */
function redating(
  setting: Setting,
  noun: ChangeNoun,
  name: string,
  key: string,
  { before, after, at }: Matched,
  edits: readonly Edit[],
): Change[] | undefined {
  const [was, is] = [before[key], after[key]];
  if (![was, is].every((value) => value === undefined || isDate(value))) return undefined;
  const facts = known<ChangeFacts['date-changed']>({
    field: key,
    before: was as TargetDate | undefined,
    after: is as TargetDate | undefined,
  });
  const path = Object.hasOwn(after, key) ? at.to + step(key) : at.to;
  return [changeOf(setting, noun, 'date-changed', { path, name, facts, edits })];
}
