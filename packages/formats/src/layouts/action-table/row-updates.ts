import type { Deliverable, Lifecycle, ProgressUpdate } from '@engagement-plan/core';
import { readStatus } from '../../fields/statuses.js';
import { take, type PlanContext } from './plan-context.js';
import type { RowRecord } from './records.js';
import { readText } from './row-text.js';

/**
 * What a row says of its own progress: the status cell, the percentage and the commentary together make
 * one update, dated with the document's own day where it has one. A blank status says nothing, and a row
 * without any of them has no update.
 */
export function readUpdates(
  record: RowRecord,
  context: PlanContext,
): Pick<Deliverable, 'updates' | 'lifecycle'> {
  const statusCell = record.cells.get('status');
  const percentCell = record.cells.get('percent');
  const progressCell = record.cells.get('progress');
  if (statusCell === undefined && percentCell === undefined && progressCell === undefined) return {};

  const status = statusCell && readStatus(statusCell.text, context.levels);
  if (statusCell && status) take(context, statusCell, status.remarks);
  const commentary = progressCell && readText(progressCell, context);
  const said = commentary === undefined ? undefined : readStatus(commentary, []);
  const percent = percentCell && percentOf(percentCell.text);
  if (percentCell) take(context, percentCell);
  const lifecycle: Lifecycle | undefined =
    status?.lifecycle ?? said?.lifecycle ?? (percent === 100 ? 'complete' : undefined);
  const progress = status?.progress ?? said?.progress;
  const notes = [status?.note, commentary, percent === undefined ? percentCell?.text : undefined].filter(
    (note) => note !== undefined && note !== '',
  );
  const update: ProgressUpdate = {
    ...(context.documentDay === undefined ? {} : { on: context.documentDay }),
    ...(status?.declared === undefined ? {} : { declared: status.declared }),
    ...(progress === undefined ? {} : { progress }),
    ...(percent === undefined ? {} : { percent }),
    ...(lifecycle === undefined ? {} : { lifecycle }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    ...(statusCell ? { words: statusCell.text } : {}),
  };
  return { updates: [update], ...(lifecycle === undefined ? {} : { lifecycle }) };
}

function percentOf(text: string): number | undefined {
  const found = /^(\d{1,3}(?:\.\d+)?)\s?%?$/.exec(text.trim());
  const percent = Number(found?.[1]);
  return found && percent <= 100 ? percent : undefined;
}
