import { rowsOf, type Deliverable, type Plan, type PlanRow } from '@engagement-plan/core';
import type { Note, Told } from './notes/note.js';
import { wordsOf } from './source/plain-text.js';

/** Two rows this alike are the same row with other words. Share of words in common. */
const ALIKE = 0.5;
/** A row with the same ref and hardly a word in common is another row under an old number. */
const LEAST_ALIKE = 0.15;

/**
 * Carries ids and updates over from the plan as it was read before: rows are matched by ref, then by how
 * alike their words are. Every match by likeness, and every row of either plan left without one, is noted,
 * for a person to say.
 */
export function carryOver(
  plan: Plan,
  previous: Plan,
): { readonly plan: Plan; readonly notes: readonly Note[] } {
  const before = [...rowsOf(previous)];
  const notes: Note[] = [];
  const match = matchRows([...rowsOf(plan)], before, notes);
  const matched = new Set([...match.values()]);
  for (const row of before) {
    if (matched.has(row)) continue;
    notes.push(noteOf(row, { code: 'previous-row-missing', facts: {} }));
  }
  const old = (deliverable: Deliverable) => match.get(deliverable);
  const ids = new Map<string, unknown>();
  /** The first to claim an id has it; another part of the plan that would share it is numbered. */
  const own = (wanted: string, part: unknown) => {
    let id = wanted;
    for (let n = 2; ids.has(id) && ids.get(id) !== part; n += 1) id = `${wanted}-${n}`;
    ids.set(id, part);
    return id;
  };
  for (const [row, { deliverable }] of match) own(deliverable.id, row);
  return {
    notes,
    plan: {
      ...plan,
      id: previous.id,
      objectives: plan.objectives.map((objective) => ({
        ...objective,
        id: own(
          commonId(
            objective.actions.flatMap((action) => action.deliverables.map((each) => old(each)?.objective.id)),
          ) ?? objective.id,
          objective,
        ),
        actions: objective.actions.map((action) => ({
          ...action,
          id: own(commonId(action.deliverables.map((each) => old(each)?.action.id)) ?? action.id, action),
          deliverables: action.deliverables.map((each) => {
            const before = old(each)?.deliverable;
            return { ...carried(each, before), id: own(before?.id ?? each.id, each) };
          }),
        })),
      })),
    },
  };
}

interface Pair {
  readonly row: PlanRow;
  readonly old: PlanRow;
  readonly score: number;
}

/**
 * First rows that kept their ref, unless the words have moved to another number; then, best first, rows
 * whose words are alike.
 */
function matchRows(
  now: readonly PlanRow[],
  before: readonly PlanRow[],
  notes: Note[],
): Map<Deliverable, PlanRow> {
  const match = new Map<Deliverable, PlanRow>();
  const free = new Set(before);
  const likeness = likenessOf([...now, ...before]);
  const give = ({ row, old }: Pair) => {
    match.set(row.deliverable, old);
    free.delete(old);
  };
  const byRef = refsOf(before);
  for (const row of now) {
    const { ref } = row.deliverable;
    if (ref === undefined) continue;
    const old = byRef.get(ref)?.find((each) => free.has(each));
    if (old === undefined) continue;
    const score = likeness(row, old);
    if (score < LEAST_ALIKE) continue;
    if (score < ALIKE) {
      const better = before.some((each) => each !== old && likeness(row, each) >= ALIKE);
      const claimed = now.some((each) => each !== row && likeness(each, old) >= ALIKE);
      if (better || claimed) continue;
      const facts = { previous: old.deliverable.title, ref };
      notes.push(noteOf(row, { code: 'row-matched-by-ref', facts }));
    }
    give({ row, old, score });
  }
  const pairs = now
    .filter((row) => !match.has(row.deliverable))
    .flatMap((row) => [...free].map((old): Pair => ({ row, old, score: likeness(row, old) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  for (const pair of pairs) {
    const { row, old } = pair;
    if (match.has(row.deliverable) || !free.has(old)) continue;
    give(pair);
    const facts = { previous: old.deliverable.title };
    notes.push(noteOf(row, { code: 'row-matched-by-likeness', facts }));
  }
  for (const row of now) {
    if (match.has(row.deliverable)) continue;
    notes.push(noteOf(row, { code: 'row-is-new', facts: {} }));
  }
  return match;
}

/** How alike the words of two rows are, 0 to 1; the words of each are looked at once. */
function likenessOf(rows: readonly PlanRow[]): (a: PlanRow, b: PlanRow) => number {
  const words = new Map(
    rows.map((row) => [
      row,
      new Set(wordsOf(`${row.deliverable.title} ${row.deliverable.outcome ?? ''}`.toLowerCase())),
    ]),
  );
  return (a, b) => {
    const [one, other] = [words.get(a) ?? new Set(), words.get(b) ?? new Set()];
    let both = 0;
    for (const word of one) if (other.has(word)) both += 1;
    const all = one.size + other.size - both;
    return all === 0 ? 0 : both / all;
  };
}

function carried(deliverable: Deliverable, before: Deliverable | undefined): Deliverable {
  if (before === undefined) return deliverable;
  const printed = deliverable.updates ?? [];
  const kept = (before.updates ?? []).filter(
    (update) => !printed.some((each) => JSON.stringify(each) === JSON.stringify(update)),
  );
  const updates = [...kept, ...printed];
  return { ...deliverable, ...(updates.length > 0 ? { updates } : {}) };
}

/** The id most of the rows came from; undefined when none came from anywhere. */
function commonId(ids: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function noteOf({ deliverable }: PlanRow, told: Told): Note {
  return { ...told, severity: 'guess', words: deliverable.title, place: deliverable.place ?? {} };
}

function refsOf(rows: readonly PlanRow[]): ReadonlyMap<string, readonly PlanRow[]> {
  const byRef = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const { ref } = row.deliverable;
    if (ref !== undefined) byRef.set(ref, [...(byRef.get(ref) ?? []), row]);
  }
  return byRef;
}
