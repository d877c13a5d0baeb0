import type { Cell } from './read-cell.js';
import type { Item } from './items.js';
import type { Reading } from './reading.js';
import type { Source } from './source.js';
import type { DateWarning } from './target-date.js';
import { dateOf } from './date-of.js';
import { warn, wordsBetween } from './source.js';
import { readUndated } from './undated.js';

type Dated = { item: Item; reading: Reading };

/** One target date from everything a cell holds: the first of these forms that fits. */
const forms: readonly ((source: Source, cell: Cell, dated: Dated[]) => Reading | undefined)[] = [
  (source, cell, dated) => (dated.length === 0 ? readUndated(source, cell) : undefined),
  recurringForm,
  ongoingForm,
  revisedForm,
  startAndEndForm,
  singleForm,
  severalForm,
];

export function combine(source: Source, cell: Cell, dated: Dated[]): Reading {
  const only = dated.length === 1 ? dated[0] : undefined;
  if (only && cell.plain && !only.item.mark) return only.reading;
  for (const form of forms) {
    const whole = form(source, cell, dated);
    if (whole)
      return {
        ...whole,
        warnings: [...whole.warnings, ...placeholderBeside(source, cell, whole), ...cell.unread],
      };
  }
  return { kind: 'unparsed', warnings: [warn('not-read', source.words.trim())] };
}

const said = (source: Source, at: number) => wordsBetween(source, at, at + 1);

function placeholderBeside(source: Source, cell: Cell, whole: Reading): DateWarning[] {
  if (cell.placeholderAt < 0 || whole.kind === 'placeholder') return [];
  return [warn('placeholder', said(source, cell.placeholderAt))];
}

/** "Quarterly until March 2013": how often, and when it begins and ends. */
function recurringForm(_source: Source, cell: Cell, dated: Dated[]): Reading | undefined {
  const { frequency } = cell;
  if (!frequency || dated.length !== 1 || !dated[0]) return undefined;
  const { item, reading } = dated[0];
  const warnings = [...frequency.warnings, ...reading.warnings];
  const bounded =
    item.role === 'until' ||
    item.role === 'from' ||
    item.last !== undefined ||
    item.open ||
    reading.kind === 'interval';
  // "Annual – March": the month says when in each year, and needs no year of its own.
  if (reading.kind === 'unparsed') return { kind: 'recurring', every: frequency.every, warnings };
  const kind = bounded && reading.kind !== 'placeholder' ? 'recurring' : reading.kind;
  return { ...reading, kind, every: frequency.every, warnings };
}

/** "Ongoing until March 2013", "Ongoing from April 2012", "Ongoing (review March 2012)". */
function ongoingForm(source: Source, cell: Cell, dated: Dated[]): Reading | undefined {
  if (cell.ongoingAt < 0) return undefined;
  const [only, second] = dated;
  if (!only || second)
    return { kind: 'ongoing', warnings: dated.map(({ item }) => unreadItem(source, item)) };
  const { item, reading } = only;
  if (reading.from !== undefined && (item.role === 'from' || item.open || item.start < cell.ongoingAt))
    return {
      kind: 'open-ended',
      from: reading.from,
      edtf: `${(reading.edtf ?? reading.from).split('/')[0] ?? reading.from}/..`,
      warnings: reading.warnings,
    };
  const joint = source.list[cell.ongoingAt + 1];
  const ends =
    item.role === 'until' ||
    item.role === 'by' ||
    joint?.sense === 'to' ||
    (joint?.sense === 'dash' && item.first.start === cell.ongoingAt + 2);
  if (reading.to === undefined || !ends) return { kind: 'ongoing', warnings: [unreadItem(source, item)] };
  return {
    kind: 'ongoing',
    to: reading.to,
    edtf: `../${(reading.edtf ?? reading.to).split('/').at(-1) ?? reading.to}`,
    warnings: reading.warnings,
  };
}

const unreadItem = (source: Source, item: Item) =>
  warn('not-read', wordsBetween(source, item.start, item.end));

/** "March 2012 (revised from Jan 2012)", "Jan 2012 June 2012 revised": the newer date counts, the older is kept beside it. */
function revisedForm(source: Source, cell: Cell, dated: Dated[]): Reading | undefined {
  const marked = dated.some(
    ({ item }) => item.mark === 'old' || item.mark === 'new' || item.mark === 'revised',
  );
  if (!marked && !cell.revised) return undefined;
  const current = dated.filter(({ item }) => item.mark !== 'old');
  const latest =
    current.findLast(({ item }) => item.mark === 'new' || item.mark === 'revised') ??
    current.at(-1) ??
    dated.at(-1);
  if (!latest) return undefined;
  const earlier = dated
    .filter((one) => one !== latest)
    .map(({ item, reading }) => reading.edtf ?? wordsBetween(source, item.start, item.end));
  const note = warn('revised', source.words.trim(), earlier.length > 0 ? earlier.join(', ') : undefined);
  return { ...latest.reading, warnings: [...latest.reading.warnings, note] };
}

/** "start X end Y", "launch Sept 2011, complete March 2012": one stretch of time. */
function startAndEndForm(_source: Source, _cell: Cell, dated: Dated[]): Reading | undefined {
  const [a, b] = dated;
  if (!a || !b || dated.length !== 2 || a.item.last || b.item.last) return undefined;
  const begins = a.item.role === 'from' || a.item.mark === 'launch' || a.item.first.edge === 'start';
  const ends =
    b.item.mark === 'finish' ||
    b.item.first.edge === 'end' ||
    b.item.role === 'until' ||
    b.item.role === 'by';
  const { from } = a.reading;
  const { to } = b.reading;
  if (!begins || !ends || from === undefined || to === undefined || from > to) return undefined;
  const head = (a.reading.edtf ?? from).split('/')[0] ?? from;
  const tail = (b.reading.edtf ?? to).split('/').at(-1) ?? to;
  return {
    kind: 'interval',
    from,
    to,
    edtf: `${head}/${tail}`,
    warnings: [...a.reading.warnings, ...b.reading.warnings],
  };
}

function singleForm(_source: Source, _cell: Cell, dated: Dated[]): Reading | undefined {
  return dated.length === 1 ? dated[0]?.reading : undefined;
}

/** Several dates in one cell: each is a part, and the window reaches from the first day of any to the last of all. */
function severalForm(source: Source, _cell: Cell, dated: Dated[]): Reading {
  const parts = dated.map(({ item, reading }) => dateOf(wordsBetween(source, item.start, item.end), reading));
  const warnings = [
    ...dated.flatMap(({ reading }) => reading.warnings),
    warn('several-dates', source.words.trim()),
  ];
  const several: Reading = { kind: 'several', parts, warnings };
  let from = parts[0]?.from;
  let to = parts[0]?.to;
  // One part without a first or last day leaves the whole without it.
  for (const part of parts) {
    from = from === undefined || part.from === undefined || from < part.from ? part.from && from : part.from;
    to = to === undefined || part.to === undefined || to > part.to ? part.to && to : part.to;
  }
  if (from !== undefined) several.from = from;
  if (to !== undefined) several.to = to;
  return several;
}
