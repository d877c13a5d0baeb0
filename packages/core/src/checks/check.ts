import { givenDay } from '../target-date/given-day.js';
import { conflictsIn, type Conflict } from '../change/conflicts.js';
import type { EngagementDocument } from '../document/document.js';
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
import { CHECKS } from './index.js';
import type { Spot } from './locate.js';
import { ReadingOrder } from './reading-order.js';

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
 * may be defined in an indicator set beside it.
 *
 * @throws RangeError when `asOf` is not a day: a caller's mistake, not the document's.
 */
export function check(
  documents: EngagementDocument | readonly EngagementDocument[],
  { asOf, policy = DEFAULT_POLICY, config = {}, statuses = [] }: CheckOptions,
): Finding[] {
  givenDay(asOf);
  // A list of its own: what checks keep for a run is kept by it.
  const together = 'kind' in documents ? [documents] : [...documents];
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
  const found = new ReadingOrder<Finding>(document);
  const look = (configured: ConfiguredCheck, context: Context) => {
    const { check, thresholds } = configured;
    for (const one of check.find(document, context, thresholds)) {
      const at = found.at(one.path);
      const finding = findingOf(document, configured, one, at);
      const answered = answers && answerTo(finding, answers);
      found.hang(at, answered ? { ...finding, answered } : finding);
    }
  };
  const fitting = checks.filter(({ check }) => check.documents.includes(document.kind));
  const rowByRow = fitting.filter(({ check }) => check.rowByRow);
  if (rowByRow.length > 0)
    for (const context of whole.inParts()) for (const configured of rowByRow) look(configured, context);
  for (const configured of fitting) if (!configured.check.rowByRow) look(configured, whole);
  return found.takeDown((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Key by key: a large plan yields tens of thousands, and spreading costs several times as much. */
function findingOf(
  { id }: EngagementDocument,
  { check, severity, thresholds }: ConfiguredCheck,
  one: Found,
  { about, place }: Spot<Finding>,
): Finding {
  const finding: Partial<Writable<Finding>> = { code: check.code, severity, document: id, path: one.path };
  if (about !== undefined) finding.about = about;
  if (place) finding.place = place;
  finding.facts = factsOf(one);
  if (check.thresholds) finding.thresholds = thresholds;
  return finding as Finding;
}

function factsOf(one: Found): Finding['facts'] {
  const all = one as Found & Readonly<Record<string, unknown>>;
  const facts: Record<string, unknown> = {};
  for (const name in all) if (name !== 'path') facts[name] = all[name];
  return facts;
}
