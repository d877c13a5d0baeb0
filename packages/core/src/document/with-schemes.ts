import { SCHEMES } from '../status/scheme.js';
import type { EngagementDocument } from './document.js';

/**
 * Documents read together, each plan with the levels of the status scheme it names written into it, where a
 * `status-scheme` of that id is among them: so a council keeps one scheme for all of its plans. A plan stays
 * the object it is when it brings its own levels, names a scheme that comes with the package, or names one
 * that is nowhere among them (`status/unknown-scheme` tells of it).
 */
export function withSchemes(documents: readonly EngagementDocument[]): EngagementDocument[] {
  const beside = documents.filter((document) => document.kind === 'status-scheme');
  return documents.map((document) => {
    if (document.kind !== 'plan' || typeof document.scheme !== 'string') return document;
    const { scheme: name } = document;
    if (SCHEMES.some(({ id }) => id === name)) return document;
    const scheme = beside.find(({ id }) => id === name);
    return scheme ? { ...document, scheme } : document;
  });
}
