import { findDatesIn, type DocumentControl, type TargetDate } from '@engagement-plan/core';
import { joinCells } from '../../fields/torn-words.js';
import type { Remark } from '../../notes/note.js';
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
  /** The line the title was read from; the control lines stand in no field whole. */
  readonly titleLine?: FrontLine;
  /** Every other line, in order. */
  readonly lines: readonly FrontLine[];
}

/** Where the title ends and the rest of its row begins to speak of the document itself. */
const BESIDE_TITLE = /^(?:document control|version|v\d|date|status|owner|author|approved|last updated)\b/iu;

/** A line over the table, its cells put together. */
export interface FrontLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
  /** Whether it stood in a table, not in prose. */
  readonly inTable: boolean;
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
    ...(title ? { titleLine: title } : {}),
    lines: lines.filter((line) => line !== title),
  };
}

function frontLines(events: readonly TableEvent[], evidence: WordEvidence): readonly FrontLine[] {
  const lines: FrontLine[] = [];
  for (const event of events) {
    if (event.kind === 'prose') {
      lines.push({
        text: event.paragraph.text,
        pieces: [event.paragraph.piece],
        remarks: [],
        inTable: false,
      });
    } else if (event.kind === 'front') {
      const cells = filled(event.row.cells).map(({ cell }) => cell);
      const cut = cells.findIndex((cell, i) => i > 0 && BESIDE_TITLE.test(cell.text));
      for (const part of cut < 0 ? [cells] : [cells.slice(0, cut), cells.slice(cut)]) {
        const joined = joinCells(
          part.map((cell) => cell.text),
          evidence,
        );
        lines.push({
          text: joined.text,
          pieces: part.flatMap((cell) => cell.pieces),
          remarks: joined.remarks,
          inTable: true,
        });
      }
    } else if (event.kind === 'header' || event.kind === 'row' || event.kind === 'group') break;
  }
  return lines;
}

/** Whether a line reads like the name of a plan. */
export function isTitle(text: string): boolean {
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
