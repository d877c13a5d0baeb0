import type { Span } from './span.js';
import { daysInMonth } from './civil-day.js';

/** The months written so far. A plan has a few dozen, on thousands of rows. */
const months = new Map<number, Readonly<Span>>();

/** A month of a year that is known to be one of four digits, so that nothing need be asked. */
export function monthSpan(year: number, month: number): Readonly<Span> {
  const key = year * 12 + month;
  const written = months.get(key);
  if (written) return written;
  const edtf = `${year}-${month < 10 ? '0' : ''}${month}`;
  const span: Span = { kind: 'month', from: `${edtf}-01`, to: `${edtf}-${daysInMonth(year, month)}`, edtf };
  months.set(key, span);
  return span;
}

export function lastDaySpan(year: number, month: number): Span {
  const { to } = monthSpan(year, month);
  return { kind: 'day', from: to, to, edtf: to };
}

export function yearSpan(year: number): Span {
  return { kind: 'year', from: `${year}-01-01`, to: `${year}-12-31`, edtf: String(year) };
}

/** From 1 April. */
export function fiscalSpan(year: number): Span {
  const [from, to] = [`${year}-04-01`, `${year + 1}-03-31`];
  return { kind: 'financial-year', from, to, edtf: `${from}/${to}` };
}

/** Of the year from 1 April: the fourth ends with it. */
export function fiscalQuarterSpan(year: number, quarter: number): Span {
  const first = monthSpan(quarter === 4 ? year + 1 : year, quarter === 4 ? 1 : quarter * 3 + 1);
  const last = monthSpan(quarter === 4 ? year + 1 : year, quarter === 4 ? 3 : quarter * 3 + 3);
  return { kind: 'quarter', from: first.from, to: last.to, edtf: `${first.edtf}/${last.edtf}` };
}
