import type { Part, Passage } from '../prose/passages.js';
import { numberOf } from '../prose/sections.js';

export type ChapterKind = 'recommendations' | 'implications' | 'consultation' | 'background' | 'other';

/** A numbered heading of a report and what stands under it, up to the next. */
export interface Chapter {
  readonly kind: ChapterKind;
  readonly heading: Passage;
  readonly parts: readonly Part[];
}

const KINDS: readonly (readonly [ChapterKind, RegExp])[] = [
  ['recommendations', /\brecommend|\bdecisions?\s+(?:required|sought|requested)|\bargymhell/iu],
  [
    'background',
    /\bbackground\s+(?:papers|documents)|\blist\s+of\s+(?:background|papers)|papurau\s+cefndir/iu,
  ],
  [
    'consultation',
    /^(?:consultations?|consultees?|ymgynghori(?:ad)?)(?:\s+(?:undertaken|carried\s+out))?$/iu,
  ],
  ['implications', /\bimplications\b|\bgoblygiadau\b/iu],
];

/** Headings every committee report has, whatever the council. */
export const USUAL =
  /\b(?:purpose|summary|recommend\p{L}*|background|implications|consultation|introduction|conclusions?|proposals?|considerations?|options|diben|crynodeb|cefndir)\b/iu;

const depth = (heading: Passage) =>
  (numberOf(heading.marker) ?? '').replace(/(?:\.0)+$/u, '').split('.').length;

/** Cuts a report into its chapters: a heading with a whole number, or, where none has one, any heading. */
export function readChapters(parts: readonly Part[]): readonly Chapter[] {
  const heads = parts.filter((part): part is Passage => part.kind === 'passage' && part.style === 'heading');
  const numbered = heads.filter((head) => numberOf(head.marker) !== undefined && depth(head) === 1);
  const chapters = numbered.length > 1 ? numbered : heads.filter((head) => USUAL.test(head.text));
  const top = new Set<Part>(chapters);
  return chapters.map((heading, i) => {
    const start = parts.indexOf(heading) + 1;
    const next = parts.findIndex((part, at) => at >= start && top.has(part));
    const kind = KINDS.find(([, pattern]) => pattern.test(heading.text))?.[0] ?? 'other';
    return {
      kind,
      heading,
      parts: parts.slice(start, next < 0 || i === chapters.length - 1 ? undefined : next),
    };
  });
}
