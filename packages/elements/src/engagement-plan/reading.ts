import { holdsInternal, movesSince, rollUp } from '@engagement-plan/core';
import type { Move, Objective, Plan, RollUp, StatusRow, StatusTable } from '@engagement-plan/core';
import { Haystack, chosen, optionsOf, ordered } from './choices.js';
import type { Choices, Options, Order } from './choices.js';
import { chunksOf, keptChunks, linesOf } from './lines.js';
import type { Chunk } from './lines.js';

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

export function readingOf(table: StatusTable, then: StatusTable | undefined): PlanReading {
  const { plan } = table;
  return {
    plan,
    table,
    then,
    rolled: rollUp(plan, table),
    moves: then ? movesSince(then, table) : NO_MOVES,
    options: optionsOf(plan, table),
    haystack: new Haystack(plan),
    names: new Map(plan.parties?.map(({ id, name }) => [id, name])),
    internal: holdsAnyInternal(plan),
  };
}

/** What was found of each objective: an edited copy of a plan shares all it did not touch. */
const internalIn = new WeakMap<Objective, boolean>();

function holdsAnyInternal(plan: Plan): boolean {
  const { $schema, kind, id, version } = plan;
  const nothing = { $schema, kind, id, version };
  return (
    holdsInternal({ ...plan, objectives: [] }) ||
    plan.objectives.some((objective) => {
      let found = internalIn.get(objective);
      if (found === undefined) {
        found = holdsInternal({ ...nothing, objectives: [objective] });
        internalIn.set(objective, found);
      }
      return found;
    })
  );
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
  const rows = ordered(chosen(table, choices, options, haystack, moves), order, table);
  const whole = rows.length === table.rows.length;
  return {
    reading,
    choices,
    order,
    led: ledOf(reading, choices.lead),
    rows,
    chunks: keptChunks(chunksOf(linesOf(plan, rows, !order, whole)), before?.chunks ?? []),
  };
}
