import type { Reading } from './reading.js';
import type { Span } from './span.js';
import type { DateWarning } from './target-date.js';
import { civilDay } from './civil-day.js';
import { endOf, startOf } from './reading.js';
import { warn } from './source.js';
import { dayAt, monthsFrom } from './span.js';

/** One EDTF date: year, then month, season or quarter, then day, with X for what is not known and a qualifier. */
const DATE = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%])?$/;

type Side =
  | { open: true }
  | { open: false; unknown: true }
  | { open: false; unknown: false; span: Span; warnings: DateWarning[] };

/** The words as EDTF (ISO 8601-2) and as nothing else. Anything outside the part of it that plans need is `unparsed`. */
export function readEdtf(words: string): Reading {
  const text = words.trim();
  if (text === '') return { kind: 'none', warnings: [] };
  const slash = text.indexOf('/');
  const reading = slash < 0 ? single(text) : interval(text.slice(0, slash), text.slice(slash + 1), text);
  return reading ?? { kind: 'unparsed', warnings: [unread(text)] };
}

/** Why it was not read: a well-formed day that does not exist is told apart from what is not EDTF. */
function unread(text: string): DateWarning {
  const shaped =
    text.split('/').every((side) => /^(\d{4}(-\d\d){0,2}[~?%]?|\.\.|)$/.test(side)) && text !== '..';
  return warn(shaped ? 'no-such-day' : 'not-read', text);
}

function single(text: string): Reading | undefined {
  const side = sideOf(text);
  if (!side || side.open) return undefined;
  if (side.unknown) return { kind: 'placeholder', edtf: text, warnings: [warn('placeholder', text)] };
  return { ...side.span, edtf: text, warnings: side.warnings };
}

function interval(left: string, right: string, text: string): Reading | undefined {
  const [a, b] = [sideOf(left), sideOf(right)];
  if (!a || !b) return undefined;
  const warnings = [a, b].flatMap((side) => ('warnings' in side ? side.warnings : []));
  const start = 'span' in a ? a.span : undefined;
  const end = 'span' in b ? b.span : undefined;
  if (start && end) {
    if (end.to < start.from) return { kind: 'unparsed', warnings: [warn('backwards', text)] };
    const financial = start.kind === 'day' && end.kind === 'day' && isFinancialYear(start.from, end.to);
    return {
      kind: financial ? 'financial-year' : 'interval',
      from: start.from,
      to: end.to,
      edtf: text,
      warnings,
    };
  }
  const unknown = (!a.open && a.unknown) || (!b.open && b.unknown);
  if (unknown) {
    const window = start ? { from: start.from } : end ? { to: end.to } : {};
    return { kind: 'placeholder', ...window, edtf: text, warnings: [...warnings, warn('placeholder', text)] };
  }
  if (start) return { kind: 'open-ended', from: start.from, edtf: `${startOf(start)}/..`, warnings };
  if (end) return { kind: 'interval', to: end.to, edtf: `../${endOf(end)}`, warnings };
  return { kind: 'ongoing', edtf: text, warnings };
}

function isFinancialYear(from: string, to: string): boolean {
  return (
    from.endsWith('-04-01') &&
    to.endsWith('-03-31') &&
    Number(to.slice(0, 4)) === Number(from.slice(0, 4)) + 1
  );
}

function sideOf(text: string): Side | undefined {
  if (text === '' || text === '..') return { open: true };
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, yearText = '', monthText, dayText, qualifier] = match;
  if (yearText.includes('X')) return { open: false, unknown: true };
  const span = spanOfParts(Number(yearText), monthText, dayText);
  if (!span) return undefined;
  const warnings: DateWarning[] = [];
  if (span.kind === 'season') warnings.push(warn('season-vague', text));
  if (monthText?.includes('X') || dayText?.includes('X')) warnings.push(warn('placeholder', text));
  if (qualifier) warnings.push(warn('approximate', text));
  return { open: false, unknown: false, span: { ...span, edtf: text }, warnings };
}

function spanOfParts(
  year: number,
  monthText: string | undefined,
  dayText: string | undefined,
): Span | undefined {
  const asYear = () => {
    const span = monthsFrom('year', year, 1, 12);
    return span && { ...span, edtf: String(year) };
  };
  if (monthText === undefined) return asYear();
  if (monthText.includes('X'))
    return monthText === 'XX' && (dayText === undefined || dayText === 'XX') ? asYear() : undefined;
  const month = Number(monthText);
  if (month >= 1 && month <= 12) {
    if (dayText === undefined || dayText === 'XX') return monthsFrom('month', year, month, 1);
    return dayText.includes('X') ? undefined : dayAt(civilDay(year, month, Number(dayText)));
  }
  if (dayText !== undefined) return undefined;
  if (month >= 21 && month <= 24) return monthsFrom('season', year, (month - 20) * 3, 3);
  if (month >= 33 && month <= 36) return monthsFrom('quarter', year, (month - 33) * 3 + 1, 3);
  if (month === 40 || month === 41) return monthsFrom('half', year, (month - 40) * 6 + 1, 6);
  return undefined;
}
