import { givenDay } from '../target-date/given-day.js';
import { conflictsIn, type Conflict } from '../change/conflicts.js';
import type { EngagementDocument } from '../document/document.js';
import { withSchemes } from '../document/with-schemes.js';
import { DEFAULT_POLICY, type StatusPolicy } from '../status/policy.js';
import type { StatusTable } from '../status/table.js';
import type { Day } from '../target-date/target-date.js';
import {
  answerTo,
  configure,
  type CheckAnswer,
  type CheckConfiguration,
  type ConfiguredCheck,
} from './configuration.js';
import { contextOf, type Context, type Run } from './context.js';
import type { Found } from './define-check.js';
import type { Finding } from './finding.js';
import { FindingOrder, type Raw } from './finding-order.js';
import { CHECKS } from './index.js';
import type { Above } from './locate.js';

/** On which day, under which policy and by which configuration documents are checked. */
export interface CheckOptions {
  /** "Today" is the caller's to know. */
  readonly asOf: Day;
  /** The numbers and switches of the status rules; `DEFAULT_POLICY` when nobody chose. */
  readonly policy?: StatusPolicy | undefined;
  /** What is off, graded otherwise, answered with a reason, or added; see `configurationProblems`. */
  readonly config?: CheckConfiguration | undefined;
  /** Statuses of these plans on this day under this policy, where they are known already; else they are worked out here. */
  readonly statuses?: readonly StatusTable[] | undefined;
}

/**
 * What is wrong with well-shaped documents, or could be better: documents in the order given, findings in
 * the order of the document, then by code. Documents checked together see each other: a plan's indicators
 * may be defined in an indicator set beside it, and its status scheme looked up among them.
 *
 * @throws RangeError when `asOf` is not a day: a caller's mistake, not the document's.
 */
export function check(
  documents: EngagementDocument | readonly EngagementDocument[],
  { asOf, policy = DEFAULT_POLICY, config = {}, statuses = [] }: CheckOptions,
): Finding[] {
  givenDay(asOf);
  // A list of its own: what checks keep for a run is kept by it.
  const together = 'kind' in documents ? [documents] : withSchemes(documents);
  const checks = configure(CHECKS, config);
  let known: readonly Conflict[] | undefined;
  const conflicts = () => (known ??= conflictsIn(together));
  const run: Run = { asOf, policy, documents: together, statuses, conflicts };
  return together.flatMap((document) => checkOne(document, checks, run, config.answers));
}

function checkOne(
  document: EngagementDocument,
  checks: readonly ConfiguredCheck[],
  run: Run,
  answers: readonly CheckAnswer[] | undefined,
): Finding[] {
  const whole = contextOf(document, run);
  const order = new FindingOrder(
    document,
    () => whole.rows,
    (raw, at) => answeredBy(answers, findingOf(document, raw, at)),
  );
  const look = (by: ConfiguredCheck, context: Context) => {
    for (const found of by.check.find(document, context, by.thresholds)) order.add({ by, found });
  };
  const fitting = checks.filter(({ check }) => check.documents.includes(document.kind));
  const partByPart = fitting.filter(({ check }) => check.partByPart);
  if (partByPart.length > 0) {
    whole.eachPart((part, rows) => {
      for (const configured of partByPart) look(configured, part);
      order.settle(rows);
    });
  }
  for (const configured of fitting) if (!configured.check.partByPart) look(configured, whole);
  return order.all();
}

function answeredBy(answers: readonly CheckAnswer[] | undefined, finding: Finding): Finding {
  const answered = answers && answerTo(finding, answers);
  return answered ? { ...finding, answered } : finding;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Key by key: a large plan yields tens of thousands, and spreading costs several times as much. */
function findingOf({ id }: EngagementDocument, { by, found }: Raw, { about, place }: Above): Finding {
  const { check, severity, thresholds } = by;
  const finding: Partial<Writable<Finding>> = { code: check.code, severity, document: id, path: found.path };
  if (about !== undefined) finding.about = about;
  if (place) finding.place = place;
  finding.facts = factsOf(found);
  if (check.thresholds) finding.thresholds = thresholds;
  return finding as Finding;
}

function factsOf(found: Found): Finding['facts'] {
  const all = found as Found & Readonly<Record<string, unknown>>;
  const facts: Record<string, unknown> = {};
  for (const name in all) if (name !== 'path') facts[name] = all[name];
  return facts;
}
