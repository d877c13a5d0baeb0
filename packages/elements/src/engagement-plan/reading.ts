import { holdsInternal, movesSince, rollUp } from '@engagement-plan/core';
import type { Move, Objective, Plan, RollUp, StatusRow, StatusTable } from '@engagement-plan/core';
import { Haystack, chosen, namesIn, optionsOf, ordered } from './choices.js';
import type { Choices, Options, Order } from './choices.js';
import { chunksOf, groupsOf, keptChunks, linesOf } from './lines.js';
import type { Chunk, Group } from './lines.js';

/** What follows from the plan and the days it is shown on; worked out once for each. */
export interface PlanReading {
  readonly plan: Plan;
  readonly table: StatusTable;
  readonly then: StatusTable | undefined;
  readonly rolled: RollUp;
  readonly moves: ReadonlyMap<string, Move>;
  readonly options: Options;
  readonly haystack: Haystack;
  readonly names: ReadonlyMap<string, string>;
  /** The file still holds what publication drops. */
  readonly internal: boolean;
}

const NO_MOVES: ReadonlyMap<string, Move> = new Map();

/** @param before of the plan as it was: what an edit has left as it was is kept */
export function readingOf(
  table: StatusTable,
  then: StatusTable | undefined,
  before: PlanReading | undefined,
): PlanReading {
  const { plan } = table;
  const named = before && before.plan.parties === plan.parties ? before : undefined;
  return {
    plan,
    table,
    then,
    rolled: rollUp(plan, table),
    moves: then ? movesSince(then, table) : NO_MOVES,
    options: optionsOf(plan, table, before?.options),
    haystack: named?.haystack ?? new Haystack(plan),
    names: named?.names ?? new Map(plan.parties?.map(({ id, name }) => [id, name])),
    internal: holdsAnyInternal(plan),
  };
}

/** What was found of each objective: an edited copy of a plan shares all it did not touch. */
const internalIn = new WeakMap<Objective, boolean>();

function holdsAnyInternal(plan: Plan): boolean {
  return (
    holdsInternal({ ...plan, objectives: [] }) ||
    plan.objectives.some((objective) => isInternalIn(plan, objective))
  );
}

function isInternalIn({ $schema, kind, id, version }: Plan, objective: Objective): boolean {
  let found = internalIn.get(objective);
  if (found === undefined) {
    found = holdsInternal({ $schema, kind, id, version, objectives: [objective] });
    internalIn.set(objective, found);
  }
  return found;
}

/** Finds out and remembers what a reading needs to know of these objectives, whatever the statuses. */
export function knowAhead(plan: Plan, objectives: readonly Objective[]): void {
  for (const objective of objectives) {
    namesIn(plan, objective);
    isInternalIn(plan, objective);
  }
}

/** What follows from a reader's choices. */
export interface Selection {
  readonly reading: PlanReading;
  readonly choices: Choices;
  readonly order: Order | undefined;
  /** How the chosen lead's rows stand, however they are filtered further. */
  readonly led: { readonly name: string; readonly rolled: RollUp } | undefined;
  readonly rows: readonly StatusRow[];
  readonly chunks: readonly Chunk[];
  /** What the chunks are made of, where the whole plan is shown in its own order. */
  readonly groups: readonly Group[];
}

function ledOf({ table, options }: PlanReading, lead: string): Selection['led'] {
  const name = options.leads.find(({ value }) => value === lead)?.name;
  const rows = lead === '' ? undefined : options.ledBy(lead);
  return rows && name !== undefined ? { name, rolled: rollUp([...rows], table) } : undefined;
}

/** @param before what was on show before: what has not changed of it is kept */
export function selectionOf(
  reading: PlanReading,
  choices: Choices,
  order: Order | undefined,
  before: Selection | undefined,
): Selection {
  const { plan, table, options, haystack, moves } = reading;
  const selected = { reading, choices, order, led: ledOf(reading, choices.lead) };
  const rows = ordered(chosen(table, choices, options, haystack, moves), order, table);
  if (rows === table.rows) {
    const groups = groupsOf(table.parts, before?.groups ?? []);
    return { ...selected, rows, groups, chunks: groups.flatMap(({ chunks }) => chunks) };
  }
  const whole = rows.length === table.rows.length;
  const lines = linesOf(plan.objectives, rows, !order, whole);
  return { ...selected, rows, groups: [], chunks: keptChunks(chunksOf(lines), before?.chunks ?? []) };
}
