import type { Checklist, PrincipleSet } from '../principles/principles.js';

/** A set of principles inside a document, and where it stands. */
export interface SetAt {
  readonly path: string;
  readonly set: PrincipleSet;
}

/** The set a document is or carries; none where a checklist only names one. */
export function setsIn(document: PrincipleSet | Checklist): SetAt[] {
  if (document.kind === 'principle-set') return [{ path: '', set: document }];
  return typeof document.set === 'string' ? [] : [{ path: '/set', set: document.set }];
}
