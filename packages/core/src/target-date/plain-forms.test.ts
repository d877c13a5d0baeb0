import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthWords } from './months.js';
import { parseByGrammar, parseTargetDate } from './parse.js';
import { readPlainForm } from './plain-forms.js';
import { vocabulary } from './vocabulary.js';

const PERIOD = { from: '2007-04-01', to: '2026-03-31' };

describe('plain forms', () => {
  it.each([
    ...['Nov 2011', "Jan '12", 'Mawrth 2025', 'By March 2010', "from Sept '11", "up to March '12"],
    ...['until 2014', '2012', '2011/12', '2011/ 12', '2024-06', '2024-06-30', '22/09/10', '31.03.2025'],
    ...[
      '28-May-09',
      '3rd September 2009',
      '29 Feb 2012',
      'TBC',
      'ongoing',
      'quarterly',
      '(by June 2010)',
      'by end of March 2010',
      "Dec' 11",
      'Dec 07',
      '07/11',
      "Nov '11 – March '12",
      'November 2011-2016',
      'Q3 2024/25',
      'On- going',
      "V3 October '11",
      'v12 Nov 2011',
    ],
  ])('“%s” is read without the grammar', (words) => {
    expect(readPlainForm(words, { period: PERIOD })).toBeDefined();
  });

  it.each([
    ...[
      'Dec 29',
      'Mar-12',
      '11/12',
      '05/03',
      'Dec 29–Jan 12',
      'Q3 2024',
      'Q5 2024/25',
      'March 2012 - Nov 2011',
      '2011-12',
      '2024-13',
      '30 Feb 2012',
      '31/02/2025',
      'Nov  2011',
    ],
    ...[
      'Nov 2011 ',
      ' Nov 2011',
      'Nov 2011?',
      'from now',
      'up 2011',
      '20111',
      '',
      'by',
      '2O12',
      'may',
      'Nov 1066',
      'V3 2012',
      'V3',
      'V 3 Nov 2011',
      'V2024 TBC',
      'V3 by Nov 2011',
    ],
  ])('“%s” is left to it', (words) => {
    expect(readPlainForm(words, { period: PERIOD })).toBeUndefined();
  });

  const months = monthWords.flatMap((words) => words.split('|'));
  const known = vocabulary.flatMap(([, words]) => words.split('|'));
  const number = fc.oneof(
    fc.integer({ min: 0, max: 40 }).map(String),
    fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0')),
    fc.integer({ min: 1880, max: 2210 }).map(String),
  );
  const cased = (words: string[]) =>
    fc
      .constantFrom(...words)
      .chain((word) =>
        fc.constantFrom(word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)),
      );
  const part = fc.oneof(
    { weight: 4, arbitrary: number },
    { weight: 3, arbitrary: cased(months) },
    { weight: 1, arbitrary: cased(known) },
    {
      weight: 1,
      arbitrary: cased([
        'by',
        'from',
        'until',
        'up to',
        'end',
        'by end',
        'end of',
        'up',
        'st',
        'nd',
        'rd',
        'th',
      ]),
    },
  );
  const joint = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '-',
    ' - ',
    '–',
    ' – ',
    "' ",
    '/',
    '.',
    " '",
    "'",
    '',
    '/ ',
    '  ',
  );
  const words = fc
    .array(fc.tuple(part, joint), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([part, joint], i) => (i === parts.length - 1 ? part : part + joint)).join(''))
    .chain((words) => fc.constantFrom(words, words, words, `(${words})`, `${words})`, `(${words}`));

  const year = fc.oneof(
    fc.integer({ min: 1995, max: 2035 }).map(String),
    fc.integer({ min: 0, max: 99 }).chain((n) => {
      const two = String(n).padStart(2, '0');
      return fc.constantFrom(two, `'${two}`, `' ${two}`, `${two}/${String((n + 1) % 100).padStart(2, '0')}`);
    }),
    fc.integer({ min: 2000, max: 2030 }).map((n) => `${n}/${String((n + 1) % 100).padStart(2, '0')}`),
  );
  const version = fc.constantFrom('', '', '', 'V3 ', 'v12 ', 'V2012 ', 'v07 ', 'V3');
  const lead = fc.constantFrom('', '', '', 'by ', 'from ', 'until ', 'up to ', 'end ');
  const month = fc.tuple(cased(months), fc.constantFrom(' ', ' ', "'"), year).map((parts) => parts.join(''));
  const dash = fc.constantFrom('-', ' - ', ' – ', '–', ' -', '/');
  const pair = fc.tuple(fc.integer({ min: 0, max: 14 }), dash, fc.integer({ min: 0, max: 99 }));
  const shaped = fc.oneof(
    fc.tuple(version, lead, month).map((parts) => parts.join('')),
    fc.tuple(version, lead, month, dash, fc.oneof(month, year)).map((parts) => parts.join('')),
    fc.tuple(lead, fc.integer({ min: 0, max: 5 }), year).map(([lead, n, year]) => `${lead}Q${n} ${year}`),
    pair.map(([a, dash, b]) => [a, b].map((n) => String(n).padStart(2, '0')).join(dash)),
  );
  const kinds = fc.constantFrom('calendar', 'financial', undefined);
  const periods = fc.constantFrom(
    PERIOD,
    { from: '2011-04-01', to: '2012-03-31' },
    { from: '2040-01-01' },
    {},
  );

  it('mean what the grammar says they mean', () => {
    fc.assert(
      fc.property(fc.oneof(words, shaped), kinds, periods, (words, yearKind, period) => {
        const options = { period, ...(yearKind && { yearKind }) };
        expect(parseTargetDate(words, options)).toEqual(parseByGrammar(words, options));
      }),
      { numRuns: 6000 },
    );
  });
});
