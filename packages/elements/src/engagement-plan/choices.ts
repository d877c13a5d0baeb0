import { dueWindow, rowRef, rowsByLead, statusWord } from '@engagement-plan/core';
import type {
  Deliverable,
  Move,
  Objective,
  Plan,
  StatusRow,
  StatusState,
  StatusTable,
} from '@engagement-plan/core';
import type { Option } from '../overview/filters.js';

/** What a reader asked to see; empty strings ask for everything. */
export interface Choices {
  readonly text: string;
  /** Party id. */
  readonly lead: string;
  readonly status: StatusState | '';
  readonly indicator: string;
  readonly area: string;
  /** Only rows whose status has moved. */
  readonly moved: boolean;
}

export const EVERYTHING: Choices = { text: '', lead: '', status: '', indicator: '', area: '', moved: false };

/** What the plan's rows can be narrowed by; a list of one or none helps nobody and stays empty. */
export interface Options {
  readonly leads: readonly Option[];
  readonly states: readonly StatusState[];
  readonly indicators: readonly Option[];
  readonly areas: readonly Option[];
  /** The plan they are of. */
  readonly plan: Plan;
  /** The rows each party leads. */
  ledBy(lead: string): ReadonlySet<Deliverable> | undefined;
}

/** From most to least in need of attention: the order of lists and of sorting. */
const URGENCY: readonly StatusState[] = ['bad', 'warning', 'good', 'unknown', 'not-due', 'excluded'];
const named = (a: Option, b: Option) => a.name.localeCompare(b.name);
const byCode = new Intl.Collator('en', { numeric: true }).compare;

/** What the rows of an objective can be narrowed by. */
interface Named {
  readonly leads: readonly string[];
  readonly codes: readonly string[];
  readonly places: readonly string[];
}

/** Found once for each objective: an edited copy of a plan shares all it did not touch. */
const namedIn = new WeakMap<Objective, Named>();

export function namesIn(plan: Plan, objective: Objective): Named {
  const known = namedIn.get(objective);
  if (known) return known;
  const rows = objective.actions.flatMap(({ deliverables }) => deliverables);
  const found = {
    leads: rowsByLead({ ...plan, parties: [], objectives: [objective] }).map(({ party }) => party.id),
    codes: [...new Set(rows.flatMap(({ indicators = [] }) => indicators.map(({ code }) => code)))],
    places: [...new Set(rows.flatMap(({ areas = [] }) => areas))],
  };
  namedIn.set(objective, found);
  return found;
}

/** The rows each party leads, worked out when somebody first asks. */
function ledIn(plan: Plan): Options['ledBy'] {
  let sets: ReadonlyMap<string, ReadonlySet<Deliverable>> | undefined;
  return (lead) => {
    sets ??= new Map(
      rowsByLead(plan).map(({ party, rows }) => [party.id, new Set(rows.map((row) => row.deliverable))]),
    );
    return sets.get(lead);
  };
}

/** @param before of the plan as it was: what an edit has left as it was is kept */
export function optionsOf(plan: Plan, table: StatusTable, before?: Options): Options {
  const { ids } = table.tallyIn(plan);
  return {
    ...(before && isNamedAlike(plan, before.plan) ? before : listsOf(plan)),
    plan,
    states: URGENCY.filter((state) => ids[statusWord(state)].length > 0),
    ledBy: ledIn(plan),
  };
}

function isNamedAlike(plan: Plan, before: Plan): boolean {
  return (
    plan.parties === before.parties &&
    plan.areas === before.areas &&
    plan.indicators === before.indicators &&
    plan.objectives.length === before.objectives.length &&
    plan.objectives.every((objective, n) => {
      const old = before.objectives[n];
      return (
        objective === old ||
        (old && JSON.stringify(namesIn(plan, objective)) === JSON.stringify(namesIn(before, old)))
      );
    })
  );
}

function listsOf(plan: Plan): Pick<Options, 'leads' | 'indicators' | 'areas'> {
  const leads = new Set<string>();
  const codes = new Set<string>();
  const places = new Set<string>();
  for (const objective of plan.objectives) {
    const own = namesIn(plan, objective);
    for (const lead of own.leads) leads.add(lead);
    for (const code of own.codes) codes.add(code);
    for (const place of own.places) places.add(place);
  }
  const parties = new Map(plan.parties?.map(({ id, name }) => [id, name]));
  return {
    leads: [...leads].map((id) => ({ value: id, name: parties.get(id) ?? id })).sort(named),
    indicators: [...codes].sort(byCode).map((code) => {
      const title = plan.indicators?.find((one) => one.code === code)?.title;
      return { value: code, name: title ? `${code}: ${title}` : code };
    }),
    areas: [...places]
      .map((place) => ({ value: place, name: plan.areas?.find(({ id }) => id === place)?.name ?? place }))
      .sort(named),
  };
}

/** Everything a row says, for the search box; written once for each row, when somebody first searches. */
export class Haystack {
  readonly #text = new WeakMap<StatusRow, string>();
  readonly #names: ReadonlyMap<string, string>;

  constructor(plan: Plan) {
    this.#names = new Map(
      plan.parties?.map(({ id, name, aliases = [] }) => [id, [name, ...aliases].join(' ')]),
    );
  }

  holds(row: StatusRow, words: readonly string[]): boolean {
    let text = this.#text.get(row);
    if (text === undefined) {
      text = this.#write(row);
      this.#text.set(row, text);
    }
    return words.every((word) => text.includes(word));
  }

  #write({ deliverable: row, action, objective }: StatusRow): string {
    return [
      rowRef(row),
      row.title,
      action.title,
      objective.title,
      row.due?.words,
      row.outcome,
      ...row.outputs.map(({ text }) => text),
      ...row.leads.map(({ party }) => this.#names.get(party) ?? party),
      ...(row.indicators ?? []).map(({ code }) => code),
      ...(row.milestones ?? []).map(({ text }) => text),
      ...(row.steps ?? []).map(({ text }) => text),
      ...(row.resources ?? []).map(({ words }) => words),
    ]
      .join('\n')
      .toLowerCase();
  }
}

/** The rows that answer the choices, in the plan's order. */
export function chosen(
  table: StatusTable,
  choices: Choices,
  { ledBy }: Options,
  haystack: Haystack,
  moves: ReadonlyMap<string, Move>,
): readonly StatusRow[] {
  const { lead, status, indicator, area, moved } = choices;
  if (!Object.values(choices).some(Boolean)) return table.rows;
  const words = choices.text.toLowerCase().split(/\s+/).filter(Boolean);
  const led = lead === '' ? undefined : ledBy(lead);
  return table.rows.filter((row) => {
    const { deliverable, assessment } = row;
    return (
      (status === '' || assessment.effective.state === status) &&
      (lead === '' || led?.has(deliverable) === true) &&
      (indicator === '' || deliverable.indicators?.some(({ code }) => code === indicator) === true) &&
      (area === '' || deliverable.areas?.includes(area) === true) &&
      (!moved || moves.has(row.id)) &&
      (words.length === 0 || haystack.holds(row, words))
    );
  });
}

export type Column = 'ref' | 'due' | 'status';

/** The order a reader asked for; undefined is the plan's own. */
export interface Order {
  readonly by: Column;
  readonly way: 'ascending' | 'descending';
}

/** Days sort as text. Work that goes on comes after every day, and no date at all comes last. */
const dueKey = ({ deliverable }: StatusRow, { asOf }: StatusTable) => {
  const window = dueWindow(deliverable, asOf);
  return window.kind === 'dated' ? window.lastDay : window.kind === 'ongoing' ? '9999-98' : '9999-99';
};

/** The rows in that order; rows that are equal in it keep the plan's. */
export function ordered(
  rows: readonly StatusRow[],
  order: Order | undefined,
  table: StatusTable,
): readonly StatusRow[] {
  if (!order) return rows;
  const sign = order.way === 'ascending' ? 1 : -1;
  if (order.by === 'ref') {
    return [...rows].sort((a, b) => sign * byCode(rowRef(a.deliverable), rowRef(b.deliverable)));
  }
  const keys = new Map(
    rows.map((row) => [
      row,
      order.by === 'due' ? dueKey(row, table) : String(URGENCY.indexOf(row.assessment.effective.state)),
    ]),
  );
  const key = (row: StatusRow) => keys.get(row) ?? '';
  return [...rows].sort((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0));
}
