import { parseTargetDate } from '@engagement-plan/core';
import type { Report } from '@engagement-plan/core';
import type { Piece } from '../../source/blocks.js';
import type { Ledger } from '../../source/ledger.js';
import { plainText } from '../../source/plain-text.js';
import type { Part } from '../prose/passages.js';

export type HeaderField = 'to' | 'by' | 'number' | 'date' | 'contact' | 'phone' | 'email' | 'subject';

/** Labels a report's first lines carry; the narrower before the wider. */
const LABELS: readonly (readonly [HeaderField, RegExp])[] = [
  ['email', /^(?:e-?mail|contact\s+e-?mail|e-?bost)$/iu],
  [
    'phone',
    /^(?:contact\s+(?:no|number|tel\p{L}*|phone)|tel(?:ephone)?(?:\s+no|\s+number)?|phone|ext(?:ension)?|ffôn)\.?$/iu,
  ],
  [
    'contact',
    /^(?:contact(?:\s+officer|\s+person)?|(?:report|lead)\s+(?:author|officer)|officer|case\s+officer|swyddog\s+cyswllt)$/iu,
  ],
  [
    'number',
    /^(?:report\s+(?:no|number|ref\p{L}*)|(?:our\s+)?ref\p{L}*(?:\s+no)?|agenda\s+item(?:\s+no)?|item(?:\s+no)?)\.?$/iu,
  ],
  ['date', /^(?:date(?:\s+of\s+(?:meeting|report|committee))?|meeting\s+date|committee\s+date|dyddiad)$/iu],
  [
    'by',
    /^(?:report\s+(?:by|of|from)|by|from|submitted\s+by|author|(?:report(?:ing)?|responsible|relevant|lead)\s+(?:director|head|chief\s+officer)|gan)$/iu,
  ],
  ['to', /^(?:report\s+to|to|committee|meeting(?:\s+of)?|board|decision\s+maker|at)$/iu],
  ['subject', /^(?:subject|title(?:\s+of\s+(?:the\s+)?report)?|report\s+title|heading|re|pwnc|teitl)$/iu],
];

interface Pair {
  readonly field: HeaderField;
  readonly label: Piece;
  readonly value: Piece | undefined;
  readonly words: string;
}

const fieldOf = (text: string) => {
  const plain = plainText(text).replace(/\s*:\s*$/u, '');
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0];
};

/** The label and value pairs at the head of the document: cells side by side, or "Label: value" on a line. */
export function findHeader(parts: readonly Part[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const part of parts.slice(0, 20)) {
    if (part.kind === 'table') {
      for (const row of part.rows) {
        for (let at = 0; at < row.cells.length; at += 1) {
          const [label, value] = [row.cells[at], row.cells[at + 1]];
          const field = label === undefined ? undefined : fieldOf(label.text);
          if (label === undefined || field === undefined) continue;
          pairs.push({ field, label, value, words: plainText(value?.text ?? '') });
          at += 1;
        }
      }
    } else {
      const [, label = '', words = ''] = /^([^:]{2,30}):\s*(\S.*)$/su.exec(part.text) ?? [];
      const field = fieldOf(label);
      const [line] = part.lines;
      if (line !== undefined && field !== undefined)
        pairs.push({ field, label: line.piece, value: undefined, words });
    }
  }
  return pairs.filter((pair, i) => pairs.findIndex((other) => other.field === pair.field) === i);
}

/** Reads the pairs into the report's head; the contact is a post, a number and an address. */
export function readHeader(pairs: readonly Pair[], ledger: Ledger): Partial<Report> {
  const words = new Map<HeaderField, string>();
  for (const { field, label, value, words: said } of pairs) {
    ledger.place(label);
    if (value !== undefined) ledger.place(value);
    if (said !== '') words.set(field, said);
  }
  const text = (field: HeaderField) => (words.has(field) ? { [field]: words.get(field) } : {});
  const [post, phone, email] = [words.get('contact'), words.get('phone'), words.get('email')];
  const contact = {
    ...(post === undefined ? {} : { post }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
  const date = words.get('date');
  return {
    ...text('to'),
    ...text('by'),
    ...text('number'),
    ...(date === undefined ? {} : { date: parseTargetDate(date) }),
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...text('subject'),
  };
}
