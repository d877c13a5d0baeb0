import type { DocumentKind } from '../document/document.js';
import { findProblems as inChallenge } from './generated/challenge.js';
import { findProblems as inChecklist } from './generated/checklist.js';
import { findProblems as inIndicatorSet } from './generated/indicator-set.js';
import { findProblems as inPlan } from './generated/plan.js';
import { findProblems as inPrincipleSet } from './generated/principle-set.js';
import { findProblems as inRecord } from './generated/record.js';
import { findProblems as inRegister } from './generated/register.js';
import { findProblems as inReport } from './generated/report.js';
import { findProblems as inSpectrum } from './generated/spectrum.js';
import { findProblems as inStatusScheme } from './generated/status-scheme.js';
import { findProblems as inUpdate } from './generated/update.js';
import { isObject } from './notes.js';
import { newerProblem, problemsOf, withFound, type FindProblems } from './problems-of.js';
import type { Problem } from './problem.js';

export type * from './problem.js';
export { sayProblem } from './say-problem.js';

/**
 * Validators of every kind of document: generated code that needs no `eval`, so they run under a strict
 * content security policy. Each returns every problem, none when the value is a document of that kind, and
 * never throws. A bundle carries only the validators it names.
 */

const FIND: Readonly<Record<DocumentKind, FindProblems>> = {
  plan: inPlan,
  checklist: inChecklist,
  record: inRecord,
  register: inRegister,
  report: inReport,
  update: inUpdate,
  challenge: inChallenge,
  'principle-set': inPrincipleSet,
  spectrum: inSpectrum,
  'status-scheme': inStatusScheme,
  'indicator-set': inIndicatorSet,
};

/** The problems of a value that should be a document of any kind; its `kind` says which. */
export function validateDocument(value: unknown): Problem[] {
  if (!isObject(value)) {
    return [{ path: '', code: 'wrong-type', facts: { expected: ['object'] }, found: value }];
  }
  const kind: unknown = 'kind' in value ? value.kind : undefined;
  if (kind === undefined) return [{ path: '/kind', code: 'missing', facts: { key: 'kind' } }];
  if (typeof kind !== 'string' || !Object.hasOwn(FIND, kind)) {
    // A kind that a newer release added.
    const newer = newerProblem(value);
    if (newer) return withFound(value, [newer]);
    return [{ path: '/kind', code: 'not-one-of', facts: { allowed: Object.keys(FIND) }, found: kind }];
  }
  return problemsOf(value, FIND[kind as DocumentKind]);
}

/** The problems of a value that should be a plan. */
export function validatePlan(value: unknown): Problem[] {
  return problemsOf(value, inPlan);
}

/** The problems of a value that should be a checklist. */
export function validateChecklist(value: unknown): Problem[] {
  return problemsOf(value, inChecklist);
}

/** The problems of a value that should be a planning record. */
export function validateRecord(value: unknown): Problem[] {
  return problemsOf(value, inRecord);
}

/** The problems of a value that should be a register of engagements. */
export function validateRegister(value: unknown): Problem[] {
  return problemsOf(value, inRegister);
}

/** The problems of a value that should be a committee report. */
export function validateReport(value: unknown): Problem[] {
  return problemsOf(value, inReport);
}

/** The problems of a value that should be an update of one row. */
export function validateUpdate(value: unknown): Problem[] {
  return problemsOf(value, inUpdate);
}

/** The problems of a value that should be a challenge. */
export function validateChallenge(value: unknown): Problem[] {
  return problemsOf(value, inChallenge);
}

/** The problems of a value that should be a set of principles. */
export function validatePrincipleSet(value: unknown): Problem[] {
  return problemsOf(value, inPrincipleSet);
}

/** The problems of a value that should be a spectrum of engagement. */
export function validateSpectrum(value: unknown): Problem[] {
  return problemsOf(value, inSpectrum);
}

/** The problems of a value that should be a status scheme. */
export function validateStatusScheme(value: unknown): Problem[] {
  return problemsOf(value, inStatusScheme);
}

/** The problems of a value that should be a set of indicators. */
export function validateIndicatorSet(value: unknown): Problem[] {
  return problemsOf(value, inIndicatorSet);
}
