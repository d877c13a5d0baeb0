import type { EngagementDocument } from '../document/document.js';
import { DEFAULT_POLICY, type StatusPolicy } from '../status/policy.js';
import { isDay } from '../target-date/civil-day.js';
import type { Day } from '../target-date/target-date.js';
import {
  answerTo,
  configure,
  type CheckAnswer,
  type CheckConfiguration,
  type ConfiguredCheck,
} from './configuration.js';
import { contextOf, type Run } from './context.js';
import type { Finding } from './finding.js';
import { CHECKS } from './index.js';
import { compareOrder, locate } from './locate.js';

/** On which day, under which policy and by which configuration documents are checked. */
export interface CheckOptions {
  /** "Today" is the caller's to know. */
  readonly asOf: Day;
  readonly policy?: StatusPolicy | undefined;
  readonly config?: CheckConfiguration | undefined;
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
  { asOf, policy = DEFAULT_POLICY, config = {} }: CheckOptions,
): Finding[] {
  if (!isDay(asOf)) throw new RangeError(`asOf is “${asOf}”, which is not a day written as 2011-09-30.`);
  const together = 'kind' in documents ? [documents] : documents;
  const checks = configure(CHECKS, config);
  const run: Run = { asOf, policy, documents: together };
  return together.flatMap((document) => checkOne(document, checks, run, config.answers));
}

function checkOne(
  document: EngagementDocument,
  checks: readonly ConfiguredCheck[],
  run: Run,
  answers: readonly CheckAnswer[] | undefined,
): Finding[] {
  const context = contextOf(document, run);
  const found: { readonly finding: Finding; readonly order: readonly number[] }[] = [];
  for (const { check, severity, thresholds } of checks) {
    if (!check.documents.includes(document.kind)) continue;
    for (const { path, ...facts } of check.find(document, context, thresholds)) {
      const { order, about, place } = locate(document, path);
      const finding: Finding = {
        code: check.code,
        severity,
        document: document.id,
        path,
        ...(about !== undefined && { about }),
        ...(place && { place }),
        facts,
        ...(check.thresholds && { thresholds }),
      };
      const answered = answerTo(finding, answers);
      found.push({ finding: answered ? { ...finding, answered } : finding, order });
    }
  }
  found.sort(
    (a, b) =>
      compareOrder(a.order, b.order) ||
      (a.finding.code < b.finding.code ? -1 : Number(a.finding.code > b.finding.code)),
  );
  return found.map(({ finding }) => finding);
}
