import type { Conflict } from '../change/conflicts.js';
import type { EngagementDocument } from '../document/document.js';
import type { Deliverable, IndicatorLink, Party, Plan } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { assessIn } from '../status/assess.js';
import type { StatusTable } from '../status/table.js';
import type { Assessment } from '../status/assessment.js';
import { isOpen, readFacts, type Reading } from '../status/facts.js';
import type { StatusPolicy } from '../status/policy.js';
import { settingOf, type Setting } from '../status/setting.js';
import { dueWindow, type Window } from '../status/window.js';
import type { Day } from '../target-date/target-date.js';
import { CheckedRow } from './checked-row.js';
import { indicatorsKnownTo, type Known } from './indicators-known.js';
import { readActions, type ActionAt } from './actions.js';
import { proseOf, walkProse, type Prose } from './prose.js';
import { findSuspects, proseAmong, type Suspect } from './suspects.js';
import type { Traits } from './traits.js';

/**
 * What checks share about one document. Each part is worked out once, when the first check asks for it, so
 * that fifty checks cost one walk over the plan.
 */
export interface Context {
  readonly asOf: Day;
  /** Every document checked together, this one among them. */
  readonly documents: readonly EngagementDocument[];
  /** The plan's actions in order; none for other documents. */
  readonly actions: readonly ActionAt[];
  /** The plan's rows in order; none for other documents. */
  readonly rows: readonly CheckedRow[];
  /**
   * Shows this context again and again, each time with the next `many` of the rows, the open ones among them and
   * the texts up to there, then with the texts behind the last row; `rows` is how many are shown by then.
   */
  eachPart(show: (part: Context, rows: number) => void, many?: number): void;
  /** Those on which work is still owed: not complete, cancelled or superseded by `asOf`. */
  readonly openRows: readonly CheckedRow[];
  readonly parties: ReadonlyMap<string, Party>;
  /** Every text a person reads, once where a row repeats the title it stands under. */
  readonly prose: readonly Prose[];
  /** Of these, only the ones with any of the traits, and every paragraph: next to nothing of a long document. */
  proseWith(traits: Traits): readonly Prose[];
  /** Of these, only the ones the pattern fits. */
  proseLike(pattern: RegExp): readonly Prose[];
  readonly policy: StatusPolicy;
  /** Cadence and grace, as days before `asOf`. */
  readonly setting: Setting;
  /** The facts of a row on the day, as the status rules see them. */
  readingOf(row: Deliverable): Reading;
  /** The status of a row on the day, with its flags. */
  assessmentOf(row: Deliverable): Assessment;
  /** Work on the row is still owed. */
  isOpen(row: Deliverable): boolean;
  /** When a row is due: its own date, else its last output's. */
  windowOf(row: Deliverable): Window;
  /** What the plans and updates checked together do not agree on, as files of one federation. */
  conflicts(): readonly Conflict[];
  /** What is known of an indicator a row of the plan is tagged with. */
  indicatorKnown(link: IndicatorLink): Known;
}

/** What holds for every document of one run. */
export interface Run {
  readonly asOf: Day;
  readonly policy: StatusPolicy;
  readonly documents: readonly EngagementDocument[];
  readonly statuses: readonly StatusTable[];
  readonly conflicts: () => readonly Conflict[];
}

/** Rows shown together to the checks that look row by row: few enough to stay in the processor's cache. */
const AT_HAND = 128;

/** The context of one document. */
export function contextOf(document: EngagementDocument, run: Run): Context {
  const { asOf, policy, documents, statuses } = run;
  const plan = document.kind === 'plan' ? document : undefined;
  const actions = once(() => readActions(document));
  const parties = once(() => partiesOf(plan));
  const prose = once(() => proseOf(document).filter(({ repeats }) => !repeats));
  let looked: readonly Suspect[] | undefined;
  const suspects = () => (looked ??= findSuspects(document));
  const known = statuses.find(
    (table) => table.plan === plan && table.asOf === asOf && table.policy === policy,
  );
  const setting = once(() => known?.setting ?? settingOf({ asOf, policy, plan }));
  const rows = once(() => checkedRows(plan, known ?? setting()));
  const openRows = once(() => openAmong(rows()));
  const indicatorKnown = once(() => (plan ? indicatorsKnownTo(plan, documents) : () => NOT_KNOWN));
  const rowOf = once(() => new Map(rows().map((row) => [row.deliverable, row])));
  const readingOf = (row: Deliverable) => rowOf().get(row)?.reading ?? readFacts(row, setting());
  const context: Context = {
    asOf,
    policy,
    documents,
    get actions() {
      return actions();
    },
    get rows() {
      return rows();
    },
    get openRows() {
      return openRows();
    },
    get parties() {
      return parties();
    },
    get prose() {
      return prose();
    },
    proseWith: (wanted) => proseAmong(suspects(), wanted),
    proseLike: (pattern) => proseLike(document, pattern),
    get setting() {
      return setting();
    },
    readingOf,
    assessmentOf: (row) => rowOf().get(row)?.assessment ?? assessIn(setting(), row),
    isOpen: (row) => isOpen(readingOf(row).facts.lifecycle),
    windowOf: (row) => dueWindow(row, asOf),
    conflicts: run.conflicts,
    indicatorKnown: (link) => indicatorKnown()(link),
    eachPart(show, many = AT_HAND) {
      const texts: Suspect[] = [];
      let [rowsShown, textsShown, passed] = [0, 0, 0];
      const showPart = () => {
        const [part, within] = [rows().slice(rowsShown, passed), texts.slice(textsShown)];
        [rowsShown, textsShown] = [passed, texts.length];
        const open = once(() => openAmong(part));
        const own = {
          rows: { value: part },
          openRows: { get: open },
          proseWith: { value: (wanted: Traits) => proseAmong(within, wanted) },
        };
        show(Object.create(context, own) as Context, passed);
      };
      findSuspects(document, texts, () => {
        passed += 1;
        if (passed - rowsShown === many) showPart();
      });
      showPart();
      looked = texts;
    },
  };
  return context;
}

const NOT_KNOWN: Known = { is: 'cannot-tell' };

const openAmong = (rows: readonly CheckedRow[]) => rows.filter(({ facts }) => isOpen(facts.lifecycle));

/** From the statuses where they are known; else each is worked out when a check asks for it. */
function checkedRows(plan: Plan | undefined, from: StatusTable | Setting): CheckedRow[] {
  const rows: CheckedRow[] = [];
  if (!plan) return rows;
  const [setting, known] = 'rows' in from ? [from.setting, from.rows] : [from, []];
  for (const row of rowsOf(plan)) rows.push(new CheckedRow(row, setting, known[rows.length]));
  return rows;
}

function proseLike(document: EngagementDocument, pattern: RegExp): Prose[] {
  const found: Prose[] = [];
  walkProse(document, (text, kind, here) => {
    if (!pattern.test(text)) return;
    const prose = here.write(text, kind);
    if (!prose.repeats) found.push(prose);
  });
  return found;
}

function partiesOf(plan: Plan | undefined): Map<string, Party> {
  return new Map(plan?.parties?.map((party) => [party.id, party]));
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
