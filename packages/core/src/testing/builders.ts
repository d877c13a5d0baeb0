import type { DocumentKind, Evidence } from '../document/document.js';
import type {
  Action,
  Deliverable,
  Lead,
  Milestone,
  Objective,
  Output,
  Party,
  Plan,
  ProgressUpdate,
  Resource,
  Step,
} from '../plan/plan.js';
import type { Day, TargetDate } from '../target-date/target-date.js';

/**
 * Builders of plans and their parts. Each takes what the test is about and fills in the rest with
 * the least that is valid, so that a test shows only what matters to it.
 */

/** The first keys of a document of a kind, valid as they stand. */
export function envelopeOf<K extends DocumentKind>(kind: K) {
  return {
    $schema: `urn:engagement-plan:${kind}:1` as const,
    kind,
    id: `${kind}-1`,
    version: '1',
  };
}

/**
 * A target date: one day (`aTargetDate('2011-09-30')`), or whatever is given. With `from` or `to` and
 * no kind it is an interval, open-ended when only its first day is known; with neither it is unparsed.
 */
export function aTargetDate(about: Day | Partial<TargetDate> = '2011-09-30'): TargetDate {
  if (typeof about === 'string') return { words: about, kind: 'day', edtf: about, from: about, to: about };
  return { words: `${about.from ?? ''} – ${about.to ?? ''}`, kind: kindOf(about), ...about };
}

function kindOf({ from, to }: Partial<TargetDate>): TargetDate['kind'] {
  if (to !== undefined) return from === to ? 'day' : 'interval';
  return from === undefined ? 'unparsed' : 'open-ended';
}

/** A plan with one objective, one action and one row, unless told otherwise. */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return { ...envelopeOf('plan'), objectives: [anObjective()], ...overrides };
}

/**
 * A plan of one objective and one action holding these rows; a row without an id becomes `row-1`,
 * `row-2` … by its place.
 */
export function aPlanOf(rows: readonly Partial<Deliverable>[], overrides: Partial<Plan> = {}): Plan {
  const deliverables = rows.map((row, i) => aDeliverable({ id: `row-${i + 1}`, ...row }));
  return aPlan({ objectives: [anObjective({ actions: [anAction({ deliverables })] })], ...overrides });
}

/** An objective with one action of one row, unless told otherwise. */
export function anObjective(overrides: Partial<Objective> = {}): Objective {
  return {
    id: 'objective-1',
    kind: 'objective',
    title: 'More people take part',
    actions: [anAction()],
    ...overrides,
  };
}

/** An action with one row, unless told otherwise. */
export function anAction(overrides: Partial<Action> = {}): Action {
  return { id: 'action-1', title: 'Set up a residents’ panel', deliverables: [aDeliverable()], ...overrides };
}

/** A row with one output and nothing else: no lead, no date, no updates. */
export function aDeliverable(overrides: Partial<Deliverable> = {}): Deliverable {
  return { id: 'row-1', title: 'Residents’ panel', outputs: [anOutput()], leads: [], ...overrides };
}

/** An output with only its text. */
export function anOutput(overrides: Partial<Output> = {}): Output {
  return { text: 'A panel that meets every month', ...overrides };
}

/** A post, unless told otherwise. */
export function aParty(overrides: Partial<Party> = {}): Party {
  return { id: 'party-1', name: 'Engagement Manager', kind: 'post', ...overrides };
}

/** `party-1` as the lead, unless told otherwise. */
export function aLead(overrides: Partial<Lead> = {}): Lead {
  return { party: 'party-1', relation: 'lead', ...overrides };
}

/** Staff time found within existing budgets, unless told otherwise. */
export function aResource(overrides: Partial<Resource> = {}): Resource {
  return { words: 'Staff time', state: 'within-existing', ...overrides };
}

/** A pending milestone without a date, unless told otherwise. */
export function aMilestone(overrides: Partial<Milestone> = {}): Milestone {
  return { text: 'First meeting to be held', state: 'pending', ...overrides };
}

/** A step not yet done, unless told otherwise. */
export function aStep(overrides: Partial<Step> = {}): Step {
  return { text: 'Invite the members', ...overrides };
}

/** A progress update of a row, dated and saying nothing else. */
export function aProgressUpdate(overrides: Partial<ProgressUpdate> = {}): ProgressUpdate {
  return { on: '2012-01-15', ...overrides };
}

/** Evidence in words, with no link. */
export function aPieceOfEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return { text: 'Minutes of the first meeting', ...overrides };
}
