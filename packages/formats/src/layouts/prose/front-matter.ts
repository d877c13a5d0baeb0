import { parseTargetDate } from '@engagement-plan/core';
import type { DocumentControl, TargetDate } from '@engagement-plan/core';
import { findDates } from '../../fields/dates.js';
import type { Ledger } from '../../source/ledger.js';
import { piecesOf } from './passages.js';
import type { Part, Passage } from './passages.js';

/** What stands before the first chapter. */
export interface FrontMatter {
  readonly title?: string;
  readonly period?: TargetDate;
  readonly status?: NonNullable<DocumentControl['status']>;
  /** Everything after it. */
  readonly rest: readonly Part[];
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

/** Whether a line is a period and nothing else. */
const isSpan = ({ kind, warnings = [] }: TargetDate) =>
  SPANS.has(kind) && !warnings.some(({ code }) => code === 'not-read');

/** The period a line states: the whole line, or the years in a title. */
function readPeriod(line: string): TargetDate | undefined {
  const whole = parseTargetDate(line);
  if (isSpan(whole)) return whole;
  return findDates(line).find(({ date }) => date.kind === 'interval' || date.kind === 'financial-year')?.date;
}

/** The title's lines, the period and the status, from the short lines a document begins with. They are placed. */
export function readFrontMatter(parts: readonly Part[], ledger: Ledger): FrontMatter {
  const lines: Passage[] = [];
  for (const part of parts.slice(0, 6)) {
    if (part.kind !== 'passage' || part.style === 'item' || part.style === 'note') break;
    if (part.marker !== undefined && !part.marker.startsWith('#')) break;
    if (part.text.split(' ').length > 20 || /[.;:]$/u.test(part.text)) break;
    // The second heading begins the first chapter.
    if (part.style === 'heading' && lines.length > 0) break;
    lines.push(part);
  }
  const dated = lines.find((line) => isSpan(parseTargetDate(line.text)));
  const title = lines
    .filter((line) => line !== dated)
    .map((line) => line.text)
    .join(' ');
  const period = readPeriod(dated?.text ?? title);
  const status = readDocumentStatus(title);
  ledger.place(...lines.flatMap((line) => piecesOf(line)));
  return {
    ...(title === '' ? {} : { title }),
    ...(period === undefined ? {} : { period }),
    ...(status === undefined ? {} : { status }),
    rest: parts.slice(lines.length),
  };
}
