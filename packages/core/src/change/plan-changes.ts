import { same } from '../document/same.js';
import type { Party, Plan } from '../plan/plan.js';
import { quoted } from '../words/phrases.js';
import type { Called, Change } from './change.js';
import { documentKeyChanges } from './document-changes.js';
import type { Edit } from './edit.js';
import { stayingOf, type Pair } from './match.js';
import { OWN_LIST, pairTrees, pathOf, treeOf, type Branch } from './plan-tree.js';
import { ROW } from './row-telling.js';
import { changeOf, keyChanges, type Setting } from './tell.js';

/** What changed in a plan: its own fields first, then its objectives, actions and rows in their order. */
export function planChanges(before: Plan, after: Plan, likeness: number): Change[] {
  const named = ({ id, name }: Party): [string, string] => [id, name];
  const parties = new Map([...(before.parties ?? []), ...(after.parties ?? [])].map(named));
  const setting: Setting = { before, after, likeness, parties };
  const olds = treeOf(before);
  const news = treeOf(after);
  pairTrees(olds, news, likeness);
  const changes = documentKeyChanges(setting, before, after, new Set(['objectives']));
  new TreeWalk(setting, changes).list(olds.objective, news.objective);
  return changes;
}

/** Walks the plan after, list by list. */
class TreeWalk {
  constructor(
    private readonly setting: Setting,
    private readonly changes: Change[],
  ) {}

  /** One list of the plan after and what it was before: undefined where the thing that holds it is new. */
  list(olds: readonly Branch[] | undefined, news: readonly Branch[]): void {
    for (const old of olds ?? []) if (!old.partner) this.cameOrWent(old, 'removed', { from: pathOf(old) });
    const staying = olds ? stayingIn(news) : NOTHING;
    for (const now of news) {
      const { partner } = now;
      if (partner) {
        if (!staying.has(now)) this.moved(partner, now);
        this.matched(partner, now);
      } else if (olds) {
        this.cameOrWent(now, 'added', { to: pathOf(now), value: shellOf(now) });
      }
      this.list(partner?.own, now.own);
    }
  }

  /** What stands inside came or went with it, but for what was elsewhere before or is elsewhere now. */
  private cameOrWent(branch: Branch, deed: 'added' | 'removed', edit: Edit): void {
    const { level } = branch;
    const facts = level === 'deliverable' ? {} : { rows: rowsUnder(branch) };
    const path = edit.to ?? edit.from ?? '';
    this.changes.push(
      changeOf(this.around(branch), level, deed, { path, name: titleOf(branch), facts, edits: [edit] }),
    );
  }

  private moved(old: Branch, now: Branch): void {
    const [from, to] = [pathOf(old), pathOf(now)];
    const where = { path: to, name: titleOf(old), edits: [{ from, to }] };
    const inPlace = old.above?.partner === now.above;
    this.changes.push(
      inPlace
        ? changeOf(this.around(now), now.level, 'reordered', { ...where, facts: {} })
        : changeOf(this.around(now), now.level, 'moved', {
            ...where,
            facts: { before: calledIn(old.above), after: calledIn(now.above) },
          }),
    );
  }

  private matched(old: Branch, now: Branch): void {
    const { level } = now;
    const list = OWN_LIST[level];
    if (list === undefined ? same(old.value, now.value) : sameBut(old, now, list)) return;
    const matched = { before: old.value, after: now.value, at: { from: pathOf(old), to: pathOf(now) } };
    const { ref, traces } = ROW.keys;
    const telling = level === 'deliverable' ? ROW : { noun: level, keys: { ref, traces } };
    const except = new Set(list === undefined ? [] : [list]);
    this.changes.push(...keyChanges(this.around(now), telling, titleOf(old), matched, except));
  }

  private around(branch: Branch): Setting {
    let top = branch;
    while (top.above) top = top.above;
    const objective = calledOf(top);
    return branch === top
      ? { ...this.setting, objective }
      : { ...this.setting, objective, of: calledOf(branch) };
  }
}

const NOTHING: ReadonlySet<Branch> = new Set();

/** Those that stood in the same list and need not move within it. */
function stayingIn(news: readonly Branch[]): ReadonlySet<Branch> {
  const pairs = new Map<Pair, Branch>();
  let last = -1;
  let rising = true;
  for (const now of news) {
    if (!now.partner || now.partner.above?.partner !== now.above) continue;
    rising &&= now.partner.index > last;
    last = now.partner.index;
    pairs.set([last, now.index], now);
  }
  if (rising) return new Set(pairs.values());
  const staying = stayingOf([...pairs.keys()]);
  return new Set([...pairs].flatMap(([pair, now]) => (staying.has(pair) ? [now] : [])));
}

/** A new thing without what moved into it, which comes with a step of its own. */
function shellOf({ level, value, own }: Branch): unknown {
  const list = OWN_LIST[level];
  if (list === undefined) return value;
  return { ...value, [list]: own.filter(({ partner }) => !partner).map(shellOf) };
}

function rowsUnder({ level, own }: Branch): number {
  let rows = 0;
  for (const one of own) {
    if (one.partner) continue;
    rows += level === 'action' ? 1 : rowsUnder(one);
  }
  return rows;
}

/** Every key but the list of their own, whose things are compared one by one. */
function sameBut({ value: a }: Branch, { value: b }: Branch, list: string): boolean {
  if (Object.keys(a).length !== Object.keys(b).length) return false;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || (key !== list && !same(a[key], b[key]))) return false;
  }
  return true;
}

const titleOf = ({ value }: Branch) => String(value['title']);

function calledOf({ value }: Branch): Called {
  const { id, ref } = value;
  const printed = typeof ref === 'string' && ref.trim() !== '';
  return { id: String(id), name: printed ? ref : quoted(String(value['title'])) };
}

const calledIn = (branch: Branch | undefined) => (branch ? calledOf(branch).name : '');
