import { newerFormat, SCHEMA_VERSION } from '../document/format.js';
import type { Problem } from './problem.js';

/** Notes every problem of a value; what each generated validator exports. */
export type FindProblems = (value: unknown, path: string, problems: Problem[]) => void;

/**
 * Every problem a validator finds, with what was found there. Never throws: steps nested deeper than the
 * engine can follow are one problem.
 */
export function problemsOf(value: unknown, find: FindProblems): Problem[] {
  const problems: Problem[] = [];
  try {
    find(value, '', problems);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ path: '', code: 'too-deep', facts: {} }];
  }
  const newer = newerProblem(value);
  // What a newer format says otherwise is no fault of the document; that it is of another kind is worth saying first.
  return withFound(value, newer && !problems.some(({ path }) => path === '/kind') ? [newer] : problems);
}

/** That a document is in a newer version of its format, if it says so. */
export function newerProblem(value: unknown): Problem | undefined {
  const version = newerFormat(value);
  if (version === undefined) return undefined;
  return { path: '/$schema', code: 'newer-format', facts: { version, known: SCHEMA_VERSION } };
}

/** The problems, each with what stands in its place in the value. */
export function withFound(value: unknown, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) =>
    problem.code === 'missing' ? problem : { ...problem, found: valueAt(value, problem.path) },
  );
}

function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const token of pointer.split('/').slice(1)) {
    found = (found as Record<string, unknown>)[token.replace(/~1/g, '/').replace(/~0/g, '~')];
  }
  return found;
}
