import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailsIn, mayHoldDetails } from '../publish/personal-details.js';
import { isBrokenOff, LAST_WORDS } from './broken-off.js';
import { TRAITS, traitsOf } from './traits.js';

const BLANKS = [
  ...[
    '[Insert name]',
    '<add title>',
    '20xx',
    '19??',
    '20__',
    '£ xx',
    'XX %',
    'xx areas',
    'XXX',
    'TBC',
    'tba',
    'T.B.D.',
  ],
  ...[
    'TB.C',
    'To be confirmed',
    'to be advised',
    'TO BE INSERTED',
    'i’w gadarnhau',
    '???',
    '____',
    'Lorem ipsum',
  ],
];
const AMBIGUOUS = [
  ...['biannual', 'Bi-monthly', 'BI weekly', '.biyearly', 'as appropriate', 'where necessary', 'if required'],
  ...[
    'when possible',
    'WHERE PRACTICABLE',
    'if feasible',
    'as relevant',
    'in due course',
    'as soon as possible',
  ],
  ...['lle bo’n briodol', 'yn ôl yr angen'],
];

describe('the traits of a text', () => {
  it.each(BLANKS)('hold the blank in “%s”', (words) => {
    expect(traitsOf(`In ${words} of it`) & TRAITS.blank).toBeTruthy();
  });

  it.each(AMBIGUOUS)('hold what is ambiguous in “%s”', (words) => {
    expect(traitsOf(`It is ${words} done`) & TRAITS.ambiguous).toBeTruthy();
  });

  it.each([
    ['capitals', 'the CPP'],
    ['capitals', 'all HoS'],
    ['brackets', 'a panel (new)'],
    ['innerI', 'ClIrs'],
    ['foreign', 'Сouncil'],
    ['foreign', 'École'],
    ['reach', 'write to forum@council.example'],
    ['reach', '01632 960123'],
    ['reach', 'on (07700) 900123'],
    ['reach', 'on 0044 20 7946 0123'],
    ['reach', 'on +44 20 7946 0123'],
  ] as const)('hold %s in “%s”', (trait, text) => {
    expect(traitsOf(text) & TRAITS[trait]).toBeTruthy();
  });

  it('hold a reach wherever a number is told, and so does the quick look', () => {
    const figures = (fewest: number, most: number) =>
      fc
        .array(fc.tuple(fc.constantFrom('', '', ' ', '-'), fc.integer({ min: 0, max: 9 })), {
          minLength: fewest,
          maxLength: most,
        })
        .map((all) => all.map(([between, figure]) => `${between}${figure}`).join(''));
    const number = fc
      .tuple(
        fc.constantFrom('0', '(0', '+44 ', '+44 (0)', '0044', '0044 (0)', '00 44'),
        fc.constantFrom('1632', '1332', '20', '7700', '113'),
        fc.constantFrom('', ')'),
        figures(5, 9),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom('', 'Ring ', 'on '), number, fc.constantFrom('', ' today'), (...parts) => {
        const text = parts.join('');
        if (detailsIn(text, new Set()).length === 0) return;
        expect(traitsOf(text) & TRAITS.reach).toBeTruthy();
        expect(mayHoldDetails(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('are none for an everyday sentence', () => {
    for (const text of [
      '2027-02-01',
      'The panel meets again on 3 May 2012.',
      'It costs £500 – a year’s rent.',
      'In spring 2012, at 9.30.',
    ])
      expect(traitsOf(text)).toBe(0);
  });

  it('hold an open end wherever a sentence breaks off', () => {
    const end = fc.constantFrom(...LAST_WORDS, 'And', 'WITH', 'hall,', 'w*ith*', 'school', 'ô');
    const tail = fc.constantFrom('', ' ', '\n', '*', ' **', '_', '`', '\u00a0', '.', ',');
    const word = fc.constantFrom(
      'consultation',
      'We',
      'recommends',
      'that',
      'they',
      'set',
      'so.',
      'École',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), end, tail, (words, last, after) => {
        const text = [...words, last].join(' ') + after;
        if (isBrokenOff(text)) expect(traitsOf(text) & TRAITS.openEnd).toBeTruthy();
      }),
      { numRuns: 1000 },
    );
  });
});
