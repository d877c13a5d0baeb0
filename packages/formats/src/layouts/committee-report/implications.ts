import type { Report } from '@engagement-plan/core';
import { readMoney } from '../../fields/money.js';
import { readRef } from '../../fields/refs.js';
import type { Row, Table } from '../../source/blocks.js';
import type { Ledger } from '../../source/ledger.js';
import { plainText } from '../../source/plain-text.js';
import { piecesOf } from '../prose/passages.js';
import type { Part, Passage } from '../prose/passages.js';
import { numberOf } from '../prose/sections.js';

type Implications = NonNullable<Report['implications']>;
type Implication = Implications[number];
type MoneyRow = NonNullable<Implication['rows']>[number];
type Column = 'costCentre' | 'heading' | 'when' | 'amount' | 'virement' | 'comments';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['costCentre', /\bcost\s+cent(?:re|er)\b|\bcode\b/iu],
  ['virement', /\bvirement\b/iu],
  ['comments', /\bcomments?\b|\bnotes?\b|\bremarks?\b/iu],
  ['when', /\byear\b|\beffect\s+from\b|\bfrom\b|\bperiod\b|\bwhen\b/iu],
  ['amount', /\bspend\b|\bimpact\b|\bamount\b|\bcosts?\b|\bsavings?\b|£/iu],
  ['heading', /\bbudget\b|\bheading\b|\bdescription\b/iu],
];

/** Reads the columns of a money table, or undefined when its first row names no amount and no other column of one. */
function readColumns(head: Row | undefined): readonly (Column | undefined)[] | undefined {
  const columns = (head?.cells ?? []).map(
    (cell) => COLUMNS.find(([, pattern]) => pattern.test(plainText(cell.text)))?.[0],
  );
  return columns.includes('amount') && new Set(columns.filter((column) => column !== undefined)).size >= 2
    ? columns
    : undefined;
}

function readRow(
  row: Row,
  columns: readonly (Column | undefined)[],
  recurring: boolean,
): MoneyRow | undefined {
  const fields: MoneyRow = {};
  row.cells.forEach((cell, i) => {
    const column = columns[i];
    const words = plainText(cell.text);
    if (column === undefined || words === '') return;
    if (column !== 'amount') fields[column] = words;
    else {
      const amount = readMoney(words);
      fields.amountWords = words;
      if (amount !== undefined) fields.amount = recurring ? { ...amount, per: 'year' } : amount;
    }
  });
  return Object.keys(fields).length === 0 ? undefined : { ...fields, recurring };
}

/** Money tables as typed rows: brackets are negative, "n/a" is no amount. Columns nobody knows are left to the section. */
function readRows(table: Table, kind: string, ledger: Ledger): MoneyRow[] | undefined {
  const [head, ...rows] = table.rows;
  const columns = readColumns(head);
  if (head === undefined || columns === undefined) return undefined;
  const recurring = /\brecurring\b|\bannual(?:ly)?\b|\bongoing\b/iu.test(kind);
  head.cells.forEach((cell, i) => {
    if (columns[i] !== undefined) ledger.place(cell);
  });
  for (const row of rows) ledger.place(...row.cells.filter((_, i) => columns[i] !== undefined));
  return rows.map((row) => readRow(row, columns, recurring)).filter((row) => row !== undefined);
}

/** "5.2 Legal: None." as kind and words; a heading as a kind that tables and text follow. */
export function readImplications(parts: readonly Part[], ledger: Ledger): Implications {
  const implications: Implications = [];
  for (const part of parts) {
    if (part.kind === 'table') {
      const last = implications.at(-1) ?? open(implications, { kind: 'financial' });
      const rows = readRows(part, last.kind, ledger);
      if (rows !== undefined) last.rows = [...(last.rows ?? []), ...rows];
      continue;
    }
    const named = nameOf(part);
    const last = implications.at(-1);
    if (named !== undefined) open(implications, named);
    else if (last === undefined) open(implications, { kind: 'general', text: part.text });
    else last.text = last.text === undefined ? part.text : `${last.text}\n${part.text}`;
    ledger.place(...piecesOf(part));
  }
  return implications;
}

function open(implications: Implications, implication: Implication): Implication {
  implications.push(implication);
  return implication;
}

function nameOf(passage: Passage): Implication | undefined {
  const dotted = /^\d+\.\d/u.test(passage.text) ? readRef(passage.text) : undefined;
  const ref = dotted?.ref ?? numberOf(passage.marker);
  const text = dotted?.rest ?? passage.text;
  const numbered = ref === undefined ? {} : { ref };
  if (passage.style === 'heading') return { ...numbered, kind: text };
  const [, kind, said] = /^(\p{Lu}[^:.]{2,60}):\s*(\S.*)?$/su.exec(text) ?? [];
  if (kind !== undefined) return { ...numbered, kind, ...(said === undefined ? {} : { text: said }) };
  return ref === undefined ? undefined : { ...numbered, kind: 'general', text };
}
