import {
  isOngoing,
  isUndated,
  moneyOf,
  rowsOf,
  scoresOf,
  type EngagementDocument,
  type Plan,
  type PlanningRecord,
  type PrincipleSet,
} from '@engagement-plan/core';

/** What a reading found, in numbers a person can check against the document. */
export interface Summary {
  readonly plans: number;
  readonly objectives: number;
  readonly actions: number;
  readonly deliverables: number;
  readonly outputs: number;
  readonly dated: number;
  readonly ongoing: number;
  readonly undated: number;
  readonly indicatorTags: number;
  readonly leadAssignments: number;
  readonly leadParties: number;
  /** Rows under each objective, theme or phase, in order. */
  readonly perObjective: readonly number[];
  readonly principlesPerStage: readonly number[];
  readonly records: readonly { readonly scored: number; readonly of: number }[];
  readonly money: {
    readonly recurringPence: number;
    readonly unidentifiedRecurringPence: number;
    readonly oncePence: number;
    readonly unidentifiedOncePence: number;
  };
}

/** Counts what the documents hold. Rows are counted once, whoever leads them. */
export function summarise(documents: readonly EngagementDocument[]): Summary {
  const plans = documents.filter((each): each is Plan => each.kind === 'plan');
  const rows = plans.flatMap((plan) => [...rowsOf(plan)].map((row) => row.deliverable));
  const leads = rows.flatMap((row) => row.leads.filter((lead) => lead.relation !== 'consultee'));
  const objectives = plans.flatMap((plan) => plan.objectives);
  const money = plans.map(moneyOf);
  const sum = (read: (each: (typeof money)[number]) => number) =>
    money.reduce((total, each) => total + read(each), 0);
  return {
    plans: plans.length,
    objectives: objectives.length,
    actions: objectives.reduce((total, objective) => total + objective.actions.length, 0),
    deliverables: rows.length,
    outputs: rows.reduce((total, row) => total + row.outputs.length, 0),
    dated: rows.filter((row) => row.due !== undefined && !isOngoing(row.due) && !isUndated(row.due)).length,
    ongoing: rows.filter((row) => row.due !== undefined && isOngoing(row.due)).length,
    undated: rows.filter((row) => row.due === undefined || isUndated(row.due)).length,
    indicatorTags: rows.reduce((total, row) => total + (row.indicators?.length ?? 0), 0),
    leadAssignments: leads.length,
    leadParties: new Set(leads.map((lead) => lead.party)).size,
    perObjective: objectives.map((objective) =>
      objective.actions.reduce((n, action) => n + action.deliverables.length, 0),
    ),
    principlesPerStage: documents
      .filter((each): each is PrincipleSet => each.kind === 'principle-set')
      .flatMap(stageCounts),
    records: documents.filter((each): each is PlanningRecord => each.kind === 'record').map(scoreCount),
    money: {
      recurringPence: sum((each) => each.recurringPence),
      unidentifiedRecurringPence: sum((each) => each.unidentifiedRecurringPence),
      oncePence: sum((each) => each.oncePence),
      unidentifiedOncePence: sum((each) => each.unidentifiedOncePence),
    },
  };
}

function stageCounts(set: PrincipleSet): readonly number[] {
  return set.stages.map((stage) => set.principles.filter((principle) => principle.stage === stage.id).length);
}

function scoreCount(record: PlanningRecord): { scored: number; of: number } {
  const { scored, of } = scoresOf(record);
  return { scored, of };
}
