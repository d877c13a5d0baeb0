import type { Plan } from '../plan/plan.js';
import type { Problem } from '../validate/problem.js';
import { validateDocument, validatePlan } from '../validate/validate.js';
import type { EngagementDocument } from './document.js';
import { findJsonFault } from './json-fault.js';

/** What came of reading: the document, or every problem that keeps the value from being one. */
export type Reading<D> =
  | { readonly document: D; readonly problems?: never }
  | { readonly document?: never; readonly problems: readonly Problem[] };

/**
 * Reads a value as a document of any kind. Total: it never throws, whatever it is given. The document is the
 * value itself, unknown keys and all.
 */
export function readDocument(value: unknown): Reading<EngagementDocument> {
  return reading(value, validateDocument);
}

/** Reads a value as a plan; a document of another kind is a problem. Total, like {@link readDocument}. */
export function readPlan(value: unknown): Reading<Plan> {
  return reading(value, validatePlan);
}

/** Reads JSON text as a document of any kind; where it is not JSON, the problem says at which line and column. */
export function readDocumentText(text: string): Reading<EngagementDocument> {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const facts = findJsonFault(json) ?? { line: 1, column: 1 };
    return { problems: [{ path: '', code: 'not-json', facts }] };
  }
  return readDocument(value);
}

/** Some editors write one before the text; it is no part of it. */
const BYTE_ORDER_MARK = '\ufeff';

function reading<D>(value: unknown, validate: (value: unknown) => Problem[]): Reading<D> {
  const problems = validate(value);
  return problems.length > 0 ? { problems } : { document: value as D };
}
