import type { Deliverable, Plan } from '../plan/plan.js';
import { rollUp, type RollUp, type RollUpOptions } from './roll-up.js';
import { statusTable } from './table.js';
import type { AssessedRow } from './tally.js';

/** What rows can be seen by. */
export type ViewBy = 'lead' | 'indicator' | 'area';

/** The rows of one lead, indicator or area under one light. */
export interface View {
  /** Party id, indicator code or area as the rows give it. */
  readonly key: string;
  /** The name the plan gives it; else the key. */
  readonly name: string;
  /** Its rows under one light, each counted once here. */
  readonly rollUp: RollUp;
}

const KEYS: Readonly<Record<ViewBy, (row: Deliverable, add: (key: string) => void) => void>> = {
  // Who is consulted leads nothing.
  lead({ leads }, add) {
    for (const { relation, party } of leads) if (relation !== 'consultee') add(party);
  },
  indicator({ indicators = [] }, add) {
    for (const { code } of indicators) add(code);
  },
  area({ areas = [] }, add) {
    for (const area of areas) add(area);
  },
};

/** The rows of one key with their statuses, and the place in the plan of the last. */
interface Rows {
  readonly rows: Deliverable[];
  readonly assessed: AssessedRow[];
  last: number;
}

/**
 * The plan seen by lead, indicator or area, in the order they first appear. A row with two leads counts once
 * in each one's view, so views do not add up to the plan. Rows without any stand in no view.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function rollUpBy(plan: Plan, by: ViewBy, options: RollUpOptions): View[] {
  // A status table has its rows in the plan's order, so nothing is looked up row by row.
  const statuses = options.rowsIn?.(plan) ?? statusTable(plan, options).rows;
  const rowsByKey = new Map<string, Rows>();
  let at = -1;
  for (const { actions } of plan.objectives) {
    for (const { deliverables } of actions) {
      for (const deliverable of deliverables) {
        const row = statuses[++at];
        if (row === undefined) continue;
        KEYS[by](deliverable, (key) => {
          let known = rowsByKey.get(key);
          if (known === undefined) rowsByKey.set(key, (known = { rows: [], assessed: [], last: -1 }));
          // A row that names one twice counts once.
          if (known.last === at) return;
          known.last = at;
          known.rows.push(deliverable);
          known.assessed.push(row);
        });
      }
    }
  }
  const names = namesIn(plan, by);
  return [...rowsByKey].map(([key, { rows, assessed }]) => ({
    key,
    name: names.get(key) ?? key,
    rollUp: rollUp(rows, { ...options, plan, rowsIn: () => assessed, tallyIn: undefined }),
  }));
}

function namesIn({ parties, areas, indicators }: Plan, by: ViewBy): ReadonlyMap<string, string> {
  if (by === 'lead') return new Map(parties?.map(({ id, name }) => [id, name]));
  if (by === 'area') return new Map(areas?.map(({ id, name }) => [id, name]));
  return new Map(indicators?.map(({ code, title = code }) => [code, title]));
}
