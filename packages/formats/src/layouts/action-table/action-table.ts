import type { Day, Objective, Plan, Section, TargetDate } from '@engagement-plan/core';
import { findAbbreviations } from '../../fields/abbreviations.js';
import { PartyDirectory } from '../../fields/party-directory.js';
import { usualSchemeOf } from '../../fields/statuses.js';
import { readEvidence } from '../../fields/word-evidence.js';
import type { Ledger } from '../../source/ledger.js';
import { plainText } from '../../source/plain-text.js';
import type { Layout, ReadingHints } from '../layout.js';
import { draftsOf } from './drafts.js';
import { readFrontMatter, type FrontLine, type FrontMatter } from './front-matter.js';
import { slug } from './ids.js';
import type { LegendLine } from './legend-row.js';
import { readObjectives } from './objectives.js';
import type { PlanContext } from './plan-context.js';
import { printedColumns } from './printed-columns.js';
import { readRecords, type RowRecord } from './records.js';
import { scoreActionTable } from './score.js';
import { readEvents, type TableEvent } from './table-reading.js';

/**
 * The action table: rows of what will be done, by when, by whom, with whatever else the council's columns
 * say. Objectives and themes, indicators and steps are columns or headings of the same table, so one
 * layout reads them all.
 */
export const actionTable: Layout = {
  name: 'action-table',
  score: scoreActionTable,
  read(source, ledger, hints) {
    const texts = ledger.pieces.map((piece) => plainText(piece.text));
    const evidence = readEvidence(texts);
    const events = readEvents(source, evidence).filter((event) => !isTaken(event, ledger));
    const records = readRecords(events);
    if (records.length === 0) return [];
    const front = readFrontMatter(events, evidence);
    const legend = events.flatMap((event) => (event.kind === 'legend' ? [event.line] : []));
    const abbreviations = findAbbreviations(texts.join('\n'));
    const context: PlanContext = {
      ledger,
      evidence,
      parties: new PartyDirectory(leadCells(records), evidence, abbreviations),
      dates: datesOf(front.period),
      ...dayOf(front),
      ...(legend.length > 1 ? { levels: legend.map((line) => line.level) } : {}),
    };
    const groups = events.flatMap((event) => (event.kind === 'group' ? [event.group] : []));
    const objectives = readObjectives(draftsOf(records, groups), context);
    if (legend.length > 1) for (const line of legend) takeLine(line, ledger);
    const parties = context.parties.parties();
    const plan: Plan = {
      ...envelope(front, hints),
      ...controlOf(front, ledger),
      objectives: [...objectives],
      ...(parties.length > 0 ? { parties: [...parties] } : {}),
      ...schemeOf(objectives, context),
      ...(abbreviations.length > 0 ? { abbreviations: [...abbreviations] } : {}),
      ...sectionsOf([...frontSections(front, ledger), ...printedColumns(events, ledger)]),
    };
    dismissRules(events, ledger);
    return [plan];
  },
};

/** The levels the legend defines; without one the shipped scheme whose colours the rows use. */
function schemeOf(objectives: readonly Objective[], context: PlanContext): Pick<Plan, 'scheme'> {
  if (context.levels) return { scheme: { levels: [...context.levels] } };
  const updates = objectives
    .flatMap((objective) => objective.actions.flatMap((action) => action.deliverables))
    .flatMap((row) => row.updates ?? []);
  const scheme = usualSchemeOf(updates.flatMap((update) => update.declared ?? []));
  return scheme === undefined ? {} : { scheme };
}

/** What another layout has placed is not read again. */
function isTaken(event: TableEvent, ledger: Ledger): boolean {
  if (event.kind === 'prose') return ledger.isPlaced(event.paragraph.piece);
  if (event.kind !== 'row' && event.kind !== 'front') return false;
  const pieces = event.row.cells.flatMap((cell) => cell.pieces).filter((piece) => piece.text !== '');
  return pieces.length > 0 && pieces.every((piece) => ledger.isPlaced(piece));
}

function envelope(front: FrontMatter, hints: ReadingHints) {
  const named = slug(front.title ?? '') || slug((hints.name ?? '').replace(/\.\w+$/, '')) || 'untitled';
  return {
    $schema: 'urn:engagement-plan:plan:1' as const,
    kind: 'plan' as const,
    id: `plan-${named}`,
    version: '1',
    ...(hints.lang === undefined ? {} : { lang: hints.lang }),
    ...(front.title === undefined ? {} : { title: front.title }),
    ...(hints.name === undefined ? {} : { source: { name: hints.name } }),
  };
}

function controlOf(front: FrontMatter, ledger: Ledger): Pick<Plan, 'organisation' | 'period' | 'control'> {
  if (front.titleLine) takeLine(front.titleLine, ledger);
  const { organisation, period, control } = front;
  return {
    ...(organisation === undefined ? {} : { organisation }),
    ...(period ? { period } : {}),
    ...(control ? { control } : {}),
  };
}

function leadCells(records: readonly RowRecord[]): readonly string[] {
  return records.flatMap((record) =>
    [record.cells.get('lead')?.lines ?? [], record.cells.get('partners')?.lines ?? []].flat(),
  );
}

function datesOf(period: TargetDate | undefined): PlanContext['dates'] {
  if (period === undefined) return {};
  const { from, to } = period;
  return { period: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } };
}

/** The document's own day: its version's date by its last day, else the first day of its period. */
function dayOf(front: FrontMatter): { documentDay?: Day } {
  const day = front.control?.date?.to ?? front.period?.from;
  return day === undefined ? {} : { documentDay: day };
}

/** Lines over the table that are neither title nor legend: what the legend is called, the document's control. */
function frontSections(front: FrontMatter, ledger: Ledger): readonly Section[] {
  const lines = front.lines.filter((line) => line.inTable);
  if (lines.length === 0) return [];
  for (const line of lines) takeLine(line, ledger);
  return [
    {
      paragraphs: lines.map((line) => ({
        text: line.text,
        style: 'cell' as const,
        ...(line.pieces[0] ? { place: line.pieces[0].place } : {}),
      })),
    },
  ];
}

function takeLine(line: FrontLine | LegendLine, ledger: Ledger): void {
  ledger.place(...line.pieces);
  const piece = line.pieces.find((each) => each.text !== '');
  if (piece) for (const remark of line.remarks) ledger.remark(piece, remark);
}

function sectionsOf(sections: readonly Section[]): Pick<Plan, 'sections'> {
  return sections.length === 0 ? {} : { sections: [...sections] };
}

function dismissRules(events: readonly TableEvent[], ledger: Ledger): void {
  for (const event of events) {
    if (event.kind !== 'rule') continue;
    for (const piece of event.pieces) {
      ledger.dismiss(piece, /\p{L}/u.test(piece.text) ? 'page-furniture' : 'ruled-line');
    }
  }
}
