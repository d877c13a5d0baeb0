import { parseTargetDate, type Deliverable, type Lead, type TargetDate } from '@engagement-plan/core';
import { findConditions } from '../../fields/conditions.js';
import { findIndicators, readIndicators } from '../../fields/indicators.js';
import { findMeasures } from '../../fields/measures.js';
import { readMilestones } from '../../fields/milestones.js';
import { readLeads } from '../../fields/parties.js';
import { readResources } from '../../fields/resources.js';
import { readSteps } from '../../fields/steps.js';
import type { Levels } from './levels.js';
import { readOutputs } from './outputs.js';
import { take, type PlanContext } from './plan-context.js';
import type { RowRecord } from './records.js';
import type { Role } from './roles.js';
import { readText } from './row-text.js';
import { readUpdates } from './row-updates.js';

/** What of a row is settled by what it stands under. */
export interface RowPlace {
  readonly id: string;
  readonly ref?: string;
  readonly refGenerated: boolean;
  /** The action's words, for a row that prints none of its own. */
  readonly actionTitle: string;
  /** Whether the row is the action's only one, so that nothing is printed under the action. */
  readonly alone: boolean;
}

/** Reads one row of the plan. Every cell of it ends in a field, or in `notes` with its column's header. */
export function readDeliverable(
  record: RowRecord,
  levels: Levels,
  place: RowPlace,
  context: PlanContext,
): Deliverable {
  const textCell = levels.deliverable === undefined ? undefined : record.cells.get(levels.deliverable);
  const title = textCell ? readText(textCell, context) : place.actionTitle;
  const due = readDate(record, 'due', context);
  const start = readDate(record, 'start', context);
  const revised = readDate(record, 'revised', context);
  const outcome = textOf(record, 'outcome', levels, context);
  const outputs = readOutputs(title, {
    ...(due ? { due } : {}),
    ...(outcome === undefined ? {} : { outcome }),
  });
  if (textCell) take(context, textCell, outputs.remarks);
  const indicators = [...record.indicators, ...indicatorsOf(record, context)];
  const measures = [...findMeasures(title), ...measuresOf(record, context)];
  const conditions = findConditions(title);
  const updates = readUpdates(record, context);
  return {
    id: place.id,
    ...(place.ref === undefined ? {} : { ref: place.ref }),
    ...(place.refGenerated ? { refGenerated: true } : {}),
    title,
    ...(textCell === undefined && place.alone ? { implied: true } : {}),
    outputs: [...outputs.outputs],
    ...(revised
      ? { due: revised, ...(due ? { baseline: due, revisions: [{ from: due, to: revised }] } : {}) }
      : due
        ? { due }
        : {}),
    ...(start ? { start } : {}),
    ...(outcome === undefined ? {} : { outcome }),
    leads: leadsOf(record, context),
    ...filled('resources', resourcesOf(record, context)),
    ...filled('milestones', milestonesOf(record, context)),
    ...filled('steps', stepsOf(record, levels, context)),
    ...filled('indicators', indicators),
    ...filled('measures', measures),
    ...filled('conditions', conditions),
    ...updates,
    ...filled('areas', [textOf(record, 'area', levels, context) ?? []].flat()),
    ...filled('notes', notesOf(record, levels, context)),
    place: record.first.place,
  };
}

function filled<K extends string, T>(key: K, list: readonly T[]): { [P in K]?: T[] } {
  return list.length === 0 ? {} : ({ [key]: [...list] } as { [P in K]?: T[] });
}

function textOf(record: RowRecord, role: Role, levels: Levels, context: PlanContext): string | undefined {
  const cell = record.cells.get(role);
  return cell === undefined || levels.action === role ? undefined : readText(cell, context);
}

function readDate(record: RowRecord, role: Role, context: PlanContext): TargetDate | undefined {
  const cell = record.cells.get(role);
  if (cell === undefined) return undefined;
  take(context, cell);
  return parseTargetDate(cell.text, context.dates);
}

function leadsOf(record: RowRecord, context: PlanContext): Deliverable['leads'] {
  const leads: Lead[] = [];
  for (const role of ['lead', 'partners'] as const) {
    const cell = record.cells.get(role);
    if (cell === undefined) continue;
    const read = readLeads(cell.lines, context.parties);
    take(context, cell, read.remarks);
    for (const lead of read.leads) {
      if (leads.some((each) => each.party === lead.party)) continue;
      leads.push(role === 'partners' ? { ...lead, relation: 'with' as const } : lead);
    }
  }
  return leads;
}

function resourcesOf(record: RowRecord, context: PlanContext) {
  const cell = record.cells.get('resources');
  if (cell === undefined) return [];
  const { resources, remarks } = readResources(cell.lines, context.dates);
  take(context, cell, remarks);
  return resources;
}

function milestonesOf(record: RowRecord, context: PlanContext) {
  const cell = record.cells.get('milestones');
  if (cell === undefined) return [];
  const { milestones, remarks } = readMilestones(cell.lines, context.documentDay, context.dates);
  take(context, cell, remarks);
  return milestones;
}

function stepsOf(record: RowRecord, levels: Levels, context: PlanContext) {
  const cell = record.cells.get('steps');
  if (cell === undefined || levels.action === 'steps' || levels.deliverable === 'steps') return [];
  const { steps, remarks } = readSteps(
    cell.lines.replace(/(?:\s+[•▪])+$/gu, ''),
    cell.markers ?? '',
    context.dates,
  );
  take(context, cell, remarks);
  return steps;
}

function indicatorsOf(record: RowRecord, context: PlanContext) {
  const cell = record.cells.get('indicators');
  if (cell === undefined) return [];
  const { indicators, rest } = readIndicators(cell.text);
  if (indicators.length > 0 && !/[\p{L}\p{N}]/u.test(rest)) take(context, cell);
  return indicators;
}

function measuresOf(record: RowRecord, context: PlanContext) {
  const cells = [record.cells.get('measure'), record.cells.get('indicators')];
  return cells.flatMap((cell) => {
    if (cell === undefined || (cell === record.cells.get('indicators') && isOnlyCodes(cell.text))) return [];
    take(context, cell);
    const found = findMeasures(cell.text);
    return found.length > 0 && found[0]?.text === cell.text ? found : [{ text: cell.text }];
  });
}

function isOnlyCodes(text: string): boolean {
  return findIndicators(text).length > 0 && !/[\p{L}\p{N}]/u.test(readIndicators(text).rest);
}

/** Cells no field takes, with the header of their column: nothing in a row is lost. */
function notesOf(record: RowRecord, levels: Levels, context: PlanContext) {
  const notes: { text: string; label?: string }[] = [];
  const add = (text: string, label: string | undefined) =>
    notes.push({ text, ...(label === undefined || label === '' ? {} : { label }) });
  if (record.refRest !== '') add(record.refRest, record.labels.get('ref'));
  for (const role of ['objective', 'output', 'priority'] as const) {
    const cell = record.cells.get(role);
    if (cell && levels.action !== role && levels.deliverable !== role && levels.objective !== role)
      add(readText(cell, context), record.labels.get(role));
  }
  for (const { label, cell } of record.others) {
    if (!/[\p{L}\p{N}]/u.test(cell.text)) {
      for (const piece of cell.pieces) context.ledger.dismiss(piece, 'stray-mark');
    } else add(readText(cell, context), label);
  }
  return notes;
}
