import type { EngagementDocument } from '../document/document.js';
import { stepsOf, valueAt } from '../document/pointer.js';
import { same } from '../document/same.js';
import { without } from '../document/without.js';
import type { Check, FixEdit } from './define-check.js';
import type { Finding } from './finding.js';
import { CHECKS } from './index.js';

/** One place a fix changes, before and after. */
export interface FixChange {
  /** JSON pointer into the document as it was given. */
  readonly path: string;
  readonly before: unknown;
  /** Absent when what stood there goes. */
  readonly after?: unknown;
}

/** A finding that can be put right in one way only, and what that would change. */
export interface Fix {
  readonly finding: Finding;
  readonly changes: readonly FixChange[];
}

/** What could be put right in a document, and the document with all of it put right. */
export interface Fixes<D extends EngagementDocument> {
  readonly document: D;
  readonly fixes: readonly Fix[];
}

/**
 * The fixes the checks offer for what they found in a document: changes to look at. The document given stays
 * as it is; keeping the one returned is somebody's decision. Findings of other documents, and those answered
 * with a reason, are left alone, as is every finding that asks a person to decide.
 */
export function fixesFor<D extends EngagementDocument>(
  document: D,
  findings: readonly Finding[],
  own: readonly Check[] = [],
): Fixes<D> {
  const checks = new Map<string, Check>([...CHECKS, ...own].map((check) => [check.code, check as Check]));
  const gone: string[] = [];
  const fixes: Fix[] = [];
  let fixed: D = document;
  for (const finding of findings) {
    if (finding.document !== document.id || finding.answered) continue;
    const offered = checks.get(finding.code)?.fix?.({ ...finding.facts, path: finding.path }, fixed) ?? [];
    // Of two fixes for one place the first stands; a fix is made whole or not at all.
    if (offered.some(({ path }) => gone.some((other) => path === other || path.startsWith(`${other}/`))))
      continue;
    const changes = offered.flatMap((edit) => changeOf(fixed, edit));
    if (changes.length === 0) continue;
    for (const { path, after } of changes) {
      if (after === undefined) gone.push(path);
      else fixed = replaced(fixed, stepsOf(path), after) as D;
    }
    fixes.push({ finding, changes });
  }
  return { document: without(fixed, gone), fixes };
}

function changeOf(document: EngagementDocument, { path, value }: FixEdit): FixChange[] {
  const before = valueAt(document, path);
  if (before === undefined || same(before, value)) return [];
  return [{ path, before, ...(value !== undefined && { after: value }) }];
}

function replaced(holder: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(holder))
    return holder.map((entry: unknown, i) => (String(i) === key ? replaced(entry, rest, value) : entry));
  return Object.fromEntries(
    Object.entries(holder as object).map(([name, part]: [string, unknown]) => [
      name,
      name === key ? replaced(part, rest, value) : part,
    ]),
  );
}
