import type { Part, Passage } from '../prose/passages.js';
import { numberOf } from '../prose/sections.js';

/** What the document says of an objective before it lists the actions. */
export interface ObjectiveStatement {
  readonly ref: string;
  readonly statement: Passage;
  readonly description: readonly Passage[];
}

/**
 * The numbered list under a heading that speaks of objectives: one entry for each objective that has
 * actions elsewhere. Text between two entries belongs to the first of them; text after the last stays
 * prose, since nothing tells whether it speaks of that objective or of all.
 */
export function findStatements(
  parts: readonly Part[],
  refs: ReadonlySet<string>,
): readonly ObjectiveStatement[] {
  for (const [at, part] of parts.entries()) {
    if (
      part.kind !== 'passage' ||
      part.style !== 'heading' ||
      !/\b(?:objectives?|aims?|goals?|priorities|themes?|amcanion)\b/iu.test(part.text)
    )
      continue;
    const end = parts.findIndex(
      (other, i) =>
        i > at &&
        (other.kind === 'table' || (other.style === 'heading' && numberOf(other.marker) === undefined)),
    );
    const under = parts
      .slice(at + 1, end < 0 ? undefined : end)
      .filter((other): other is Passage => other.kind === 'passage');
    const statements = readStatements(under);
    if (
      statements.length > 1 &&
      statements.length === refs.size &&
      statements.every((statement) => refs.has(statement.ref))
    )
      return statements;
  }
  return [];
}

function readStatements(under: readonly Passage[]): ObjectiveStatement[] {
  const statements: { ref: string; statement: Passage; description: Passage[] }[] = [];
  for (const passage of under) {
    const ref = numberOf(passage.marker);
    if (passage.style === 'item' && ref !== undefined && Number(ref) === statements.length + 1) {
      statements.push({ ref, statement: passage, description: [] });
    } else statements.at(-1)?.description.push(passage);
  }
  return statements.map((statement, i) =>
    i === statements.length - 1 ? { ...statement, description: [] } : statement,
  );
}
