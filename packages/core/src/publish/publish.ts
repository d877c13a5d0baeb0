import type { EngagementDocument } from '../document/document.js';
import { stepsOf, valueAt } from '../document/pointer.js';
import { without } from '../document/without.js';
import { internalParts, type DroppedWhy } from './internal-parts.js';

/** Something publication dropped: where it stood in the document given, so that an officer can look. */
export interface Dropped {
  /** JSON pointer into the document as it was given. */
  readonly path: string;
  /** `empty`: what was left of it could not stand alone, such as an action without a row. */
  readonly why: DroppedWhy | 'empty';
}

/** A document for the public, and what it no longer holds. */
export interface Publication<D extends EngagementDocument> {
  /** Undefined when the document as a whole is internal, or nothing of it may stand alone. */
  readonly document: D | undefined;
  /** What was dropped, in the order of the document, then what could not stand without it. */
  readonly dropped: readonly Dropped[];
  /** How many things were dropped, by why. */
  readonly counts: Readonly<Partial<Record<Dropped['why'], number>>>;
}

/**
 * The document for the public: without everything marked as internal, how to reach people, people's names in
 * contacts, and who challenged. Translations of what went go with it. It still fits its schema, and
 * publishing it again changes nothing. A name, an address or a number in the middle of a text is not cut, for
 * that would change what was said: the check `text/internal` and {@link detailsLeft} find it, and a person rewords.
 */
export function publish<D extends EngagementDocument>(document: D): Publication<D> {
  const dropped: Dropped[] = [...internalParts(document)];
  for (let at = 0; at < dropped.length; at++) {
    const above = needsIt(document, dropped[at]?.path ?? '', dropped);
    if (above !== undefined) dropped.push({ path: above, why: 'empty' });
  }
  const counts: Partial<Record<Dropped['why'], number>> = {};
  for (const { why } of dropped) counts[why] = (counts[why] ?? 0) + 1;
  const whole = dropped.some(({ path }) => path === '');
  return {
    document: whole
      ? undefined
      : without(
          document,
          dropped.map(({ path }) => path),
        ),
    dropped,
    counts,
  };
}

/** Lists that must hold something, and keys that must be there, by the kinds of document that say so. */
const NEVER_EMPTY = /\/(?:deliverables|stages|levels|principles)\/\d+$/;
const NEVER_ABSENT = /^(?:\/(?:about|set|engagement)|.*\/revisions\/\d+\/(?:from|to)|.*\/traces?\/\d+\/to)$/;

/** What cannot stand without the thing at this pointer: its holder, when it was the last or must be there. */
function needsIt(
  document: EngagementDocument,
  path: string,
  dropped: readonly Dropped[],
): string | undefined {
  if (path === '') return undefined;
  const holder = path.slice(0, path.lastIndexOf('/'));
  const above = NEVER_EMPTY.test(path)
    ? isEmptied(document, holder, dropped)
      ? holder.slice(0, holder.lastIndexOf('/'))
      : undefined
    : NEVER_ABSENT.test(path)
      ? holder
      : undefined;
  return above === undefined || dropped.some((one) => one.path === above) ? undefined : above;
}

function isEmptied(document: EngagementDocument, list: string, dropped: readonly Dropped[]): boolean {
  const entries = valueAt(document, list);
  if (!Array.isArray(entries)) return false;
  const depth = stepsOf(list).length + 1;
  const gone = dropped.filter(
    ({ path }) => path.startsWith(`${list}/`) && stepsOf(path).length === depth,
  ).length;
  return gone === entries.length;
}
