import { parseTargetDate } from '@engagement-plan/core';
import type { DocumentControl, TargetDate } from '@engagement-plan/core';
import type { Ledger } from '../../source/ledger.js';
import { piecesOf } from './passages.js';
import type { Part, Passage } from './passages.js';

/** What stands before the first chapter. */
export interface FrontMatter {
  readonly title?: string;
  readonly period?: TargetDate;
  readonly status?: NonNullable<DocumentControl['status']>;
}

const STATUS: readonly (readonly [NonNullable<DocumentControl['status']>, RegExp])[] = [
  ['final-draft', /\bfinal\s+draft\b/iu],
  ['draft', /\bdraft\b|\bdrafft\b/iu],
  ['superseded', /\bsuperseded\b/iu],
  ['approved', /\b(?:approved|adopted)\b/iu],
];
const SPANS = new Set<TargetDate['kind']>([
  'interval',
  'year',
  'financial-year',
  'placeholder',
  'several',
  'open-ended',
]);

/** The status a few words give a document: "Final Draft", "DRAFT". */
export const readDocumentStatus = (words: string) => STATUS.find(([, pattern]) => pattern.test(words))?.[0];

/** The period a line states: the whole line, or the years a title ends with. */
function readPeriod(line: string): TargetDate | undefined {
  const words =
    /^[\s\p{Pd}(]*((?:\p{L}+\s+)?(?:19|20)\d\d\s*(?:[-–—/]|to)\s*(?:\p{L}+\s+)?(?:20|19)?[\dx]{2,4})\)?\s*$/iu.exec(
      line,
    )?.[1];
  const date = words === undefined ? undefined : parseTargetDate(words);
  return date !== undefined && SPANS.has(date.kind) ? date : undefined;
}

/** The title's lines, the period and the status, from the short lines a document begins with. */
export function readFrontMatter(parts: readonly Part[], ledger: Ledger): FrontMatter {
  const lines: Passage[] = [];
  for (const part of parts.slice(0, 6)) {
    if (
      part.kind !== 'passage' ||
      part.style === 'item' ||
      part.style === 'note' ||
      part.marker !== undefined
    )
      break;
    if (part.text.split(' ').length > 20 || /[.;:]$/u.test(part.text)) break;
    // The second heading begins the first chapter.
    if (part.style === 'heading' && lines.length > 0) break;
    lines.push(part);
  }
  const dated = lines.find((line) => readPeriod(line.text) !== undefined);
  const titles = lines.filter((line) => line !== dated);
  const title = titles.map((line) => line.text).join(' ');
  const period =
    dated === undefined
      ? readPeriod(/(?:\p{L}+\s+)?(?:19|20)\d\d\s*[-–/].{2,20}$/u.exec(title)?.[0] ?? '')
      : readPeriod(dated.text);
  const status = readDocumentStatus(title);
  ledger.place(...lines.flatMap((line) => piecesOf(line)));
  return {
    ...(title === '' ? {} : { title }),
    ...(period === undefined ? {} : { period }),
    ...(status === undefined ? {} : { status }),
  };
}
