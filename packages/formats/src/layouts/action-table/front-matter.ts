import { findDatesIn, type DocumentControl, type TargetDate } from '@engagement-plan/core';
import { joinCells } from '../../fields/torn-words.js';
import type { Remark } from '../../fields/remark.js';
import type { WordEvidence } from '../../fields/word-evidence.js';
import type { Piece } from '../../source/blocks.js';
import { filled, wordCount } from './row-line.js';
import type { TableEvent } from './table-reading.js';

/** What stands over the first table: the title, whose plan it is, for when, and in what state it is. */
export interface FrontMatter {
  readonly title?: string;
  readonly organisation?: string;
  readonly period?: TargetDate;
  readonly control?: DocumentControl;
  /** Pieces that are wholly in these fields. */
  readonly pieces: readonly Piece[];
  readonly remarks: readonly { readonly piece: Piece; readonly remark: Remark }[];
}

interface FrontLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
}

const TITLE = /\b(?:plan|strategy|framework|programme|schedule|roadmap|cynllun|strategaeth)\b/iu;
const LONGEST_TITLE = 24;
const CONTROL = /\b(?:document control|version|v\d|draft|date|updated|last review|approved|adopted)\b/iu;
const ORGANISATION =
  /\b((?:\p{Lu}[\p{L}'’-]+\s+(?:(?:and|of|upon)\s+)?){1,5}(?:Council|Partnership|Alliance|Authority))\b/u;

/** Reads the lines that stand before the first header, heading or row. */
export function readFrontMatter(events: readonly TableEvent[], evidence: WordEvidence): FrontMatter {
  const lines = frontLines(events, evidence);
  const title = lines.slice(0, 3).find((line) => isTitle(line.text)) ?? undefined;
  const said = lines.filter(
    (line) =>
      line === title ||
      (wordCount(line.text) <= LONGEST_TITLE &&
        (CONTROL.test(line.text) || findDatesIn(line.text).length > 0)),
  );
  const text = said.map((line) => line.text).join(' · ');
  const version = /\bV(?:ersion)?\.?\s*\d+(?:\.\d+)*\b/iu.exec(text);
  const { period, date } = readDates(text, version?.index);
  const control: DocumentControl = {
    ...statusOf(text),
    ...(version ? { version: version[0] } : {}),
    ...(date ? { date } : {}),
  };
  const organisation = ORGANISATION.exec(
    lines
      .slice(0, 3)
      .map((line) => line.text)
      .join(' · '),
  )?.[1];
  return {
    ...(title ? { title: title.text } : {}),
    ...(organisation === undefined ? {} : { organisation }),
    ...(period ? { period } : {}),
    ...(Object.keys(control).length > 0 ? { control } : {}),
    pieces: title?.pieces ?? [],
    remarks: (title?.remarks ?? []).flatMap((remark) =>
      title?.pieces[0] ? [{ piece: title.pieces[0], remark }] : [],
    ),
  };
}

function frontLines(events: readonly TableEvent[], evidence: WordEvidence): readonly FrontLine[] {
  const lines: FrontLine[] = [];
  for (const event of events) {
    if (event.kind === 'prose') {
      lines.push({ text: event.paragraph.text, pieces: [event.paragraph.piece], remarks: [] });
    } else if (event.kind === 'front') {
      const cells = filled(event.row.cells).map(({ cell }) => cell);
      const joined = joinCells(
        cells.map((cell) => cell.text),
        evidence,
      );
      lines.push({
        text: joined.text,
        pieces: cells.flatMap((cell) => cell.pieces),
        remarks: joined.remarks,
      });
    } else if (event.kind === 'header' || event.kind === 'row' || event.kind === 'group') break;
  }
  return lines;
}

function isTitle(text: string): boolean {
  return TITLE.test(text) && wordCount(text) <= LONGEST_TITLE && !/[.;]$/.test(text);
}

function statusOf(text: string): Pick<DocumentControl, 'status'> {
  if (/\bfinal draft\b/iu.test(text)) return { status: 'final-draft' };
  if (/\b(?:draft|drafft)\b/iu.test(text)) return { status: 'draft' };
  return /\b(?:approved|adopted)\b/iu.test(text) ? { status: 'approved' } : {};
}

/** A span of time is the period; a date after the version, or with a word for it, is the document's own. */
function readDates(text: string, version: number | undefined): { period?: TargetDate; date?: TargetDate } {
  const found = findDatesIn(text);
  const period = found.find(
    ({ date }) =>
      date.kind === 'interval' ||
      date.kind === 'financial-year' ||
      (date.kind === 'placeholder' && /\d{4}/.test(date.words)),
  );
  const own = found.find((each) => {
    if (each === period) return false;
    if (version !== undefined && each.index > version) return true;
    return /\b(?:date|dated|updated|version|review(?:ed)?|approved|adopted|published|as at)\b[^·]{0,20}$/iu.test(
      text.slice(0, each.index),
    );
  });
  return { ...(period ? { period: period.date } : {}), ...(own ? { date: own.date } : {}) };
}
