import type { EngagementDocument } from '../document/document.js';
import { principleSetOf } from '../principles/principle-sets.js';
import type { Checklist, PrincipleSet } from '../principles/principles.js';

/** What is known of the documents checked together. */
interface Beside {
  readonly documents: readonly EngagementDocument[];
}

/** Looked for once in a run, however many checklists it holds. */
const found = new WeakMap<readonly EngagementDocument[], readonly PrincipleSet[]>();

/** The sets of principles among the documents checked together. */
export function setsBeside({ documents }: Beside): readonly PrincipleSet[] {
  let sets = found.get(documents);
  if (!sets) {
    sets = documents.filter((document) => document.kind === 'principle-set');
    found.set(documents, sets);
  }
  return sets;
}

/** The set a checklist answers: inside it, checked together with it, or shipped. */
export function setAnswered(checklist: Checklist, beside: Beside): PrincipleSet | undefined {
  return principleSetOf(checklist, setsBeside(beside));
}
