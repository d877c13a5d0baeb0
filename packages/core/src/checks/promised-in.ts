import type { EngagementDocument } from '../document/document.js';
import type { Spectrum } from '../spectrum/spectrum.js';
import { SPECTRUMS } from '../spectrum/spectrums.js';

/** An engagement as a document speaks of it: what is promised, and how it is to be kept. */
export interface Promised {
  readonly path: string;
  readonly title: string;
  /** As written; absent when nothing is. */
  readonly level: string | undefined;
  readonly methods: readonly string[];
}

/**
 * The engagements a register, a checklist or a record speaks of. A record has no level of its own: it takes
 * that of the engagement or the checklist it names, where that is checked together with it; where it is
 * not, nobody can tell, and there is none.
 */
export function promisedIn(
  document: EngagementDocument,
  beside: readonly EngagementDocument[],
): readonly Promised[] {
  if (document.kind === 'register')
    return document.engagements.map(({ title, level, methods = [] }, i) => ({
      path: `/engagements/${i}`,
      title,
      level: written(level),
      methods,
    }));
  if (document.kind === 'checklist') {
    const { title = '', level } = document.engagement;
    return [{ path: '/engagement', title, level: written(level), methods: [] }];
  }
  if (document.kind !== 'record') return [];
  const linked = beside.flatMap((other): readonly { readonly level?: string | undefined }[] => {
    if (other.kind === 'register') return other.engagements.filter(({ id }) => id === document.engagement);
    return other.kind === 'checklist' && other.id === document.checklist ? [other.engagement] : [];
  });
  if (linked.length === 0) return [];
  const methods = (document.plan?.methods ?? []).map(({ name }) => name);
  const level = linked.map((engagement) => written(engagement.level)).find((each) => each !== undefined);
  return [{ path: methods.length > 0 ? '/plan/methods' : '', title: document.title ?? '', level, methods }];
}

/** The spectrums levels are looked up in: a council's own first, checked together with the document. */
export function spectrumsAmong(documents: readonly EngagementDocument[]): readonly Spectrum[] {
  return [...documents.filter((document) => document.kind === 'spectrum'), ...SPECTRUMS];
}

const written = (words: string | undefined) => (words?.trim() ? words : undefined);
