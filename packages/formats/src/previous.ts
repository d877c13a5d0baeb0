import { rowsOf, type Deliverable, type Plan, type PlanRow } from '@engagement-plan/core';
import type { Note } from './source/ledger.js';
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
    notes.push(
      noteOf(
        'previous-row-missing',
        row,
        `“${row.deliverable.title}” stood in the previous plan and was not found in this one.`,
      ),
    );
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

function matchRows(
  now: readonly PlanRow[],
  before: readonly PlanRow[],
  notes: Note[],
): Map<Deliverable, PlanRow> {
  const match = new Map<Deliverable, PlanRow>();
  const free = new Set(before);
  const give = (row: PlanRow, found: PlanRow) => {
    match.set(row.deliverable, found);
    free.delete(found);
  };
  for (const row of now) {
    const found = [...free].find(
      (each) => each.deliverable.ref !== undefined && each.deliverable.ref === row.deliverable.ref,
    );
    if (found && likeness(row, found) >= LEAST_ALIKE) give(row, found);
  }
  for (const row of now) {
    if (match.has(row.deliverable)) continue;
    const [best] = [...free]
      .map((each) => ({ each, score: likeness(row, each) }))
      .sort((a, b) => b.score - a.score);
    if (best === undefined || best.score < ALIKE) {
      notes.push(
        noteOf(
          'row-is-new',
          row,
          `“${row.deliverable.title}” was not found in the previous plan and was taken for a new row.`,
        ),
      );
      continue;
    }
    give(row, best.each);
    notes.push(
      noteOf(
        'row-matched-by-likeness',
        row,
        `“${row.deliverable.title}” was taken for “${best.each.deliverable.title}” of the previous plan, because their words are alike.`,
      ),
    );
  }
  return match;
}

function likeness(a: PlanRow, b: PlanRow): number {
  const words = (row: PlanRow) =>
    new Set(wordsOf(`${row.deliverable.title} ${row.deliverable.outcome ?? ''}`.toLowerCase()));
  const [one, other] = [words(a), words(b)];
  const both = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
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

function noteOf(code: string, row: PlanRow, message: string): Note {
  return {
    code,
    severity: 'guess',
    message,
    words: row.deliverable.title,
    place: row.deliverable.place ?? {},
  };
}
