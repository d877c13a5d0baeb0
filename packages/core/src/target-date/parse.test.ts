import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../test/target-date/catalogue.js';
import { isDay } from './civil-day.js';
import { findDatesIn } from './find-dates-in.js';
import { parseTargetDate } from './parse.js';
import { sayDateWarning } from './say-date-warning.js';
import { sayTargetDate } from './say-target-date.js';
import type { ParseOptions } from './point.js';
import { targetDateSchema } from './schema.js';
import type { TargetDate } from './target-date.js';

const codesOf = (date: TargetDate) => (date.warnings ?? []).map(({ code }) => code);

for (const { title, options, forms } of catalogue) {
  describe(`target dates: ${title}`, () => {
    it.each(forms)('%j is %s', (words, kind, from, to, edtf, warnings) => {
      const date = parseTargetDate(words, options);
      expect([date.kind, date.from ?? '', date.to ?? '', date.edtf ?? '', codesOf(date)]).toEqual([
        kind,
        from,
        to,
        edtf,
        warnings,
      ]);
      expect(date.words).toBe(words);
    });
  });
}

describe('what else a target date says', () => {
  it.each([
    ['annually', { count: 1, unit: 'year' }],
    ['six monthly', { count: 2, unit: 'year' }],
    ['every two years', { count: 0.5, unit: 'year' }],
    ['every other month', { count: 6, unit: 'year' }],
    ['every 3 months', { count: 1, unit: 'quarter' }],
    ['twice a year', { count: 2, unit: 'year' }],
    ['three times a year', { count: 3, unit: 'year' }],
    ['2 meetings per year', { count: 2, unit: 'year' }],
    ['fortnightly', { count: 0.5, unit: 'week' }],
    ['biannual', { count: 2, unit: 'year' }],
    ['bob dwy flynedd', { count: 0.5, unit: 'year' }],
  ])('%s comes round %o', (words, every) => {
    expect(parseTargetDate(words).every).toEqual(every);
  });

  it.each([
    ['within 6 months of adoption', { months: 6, event: 'adoption' }],
    ['6 weeks after the launch.', { days: 42, event: 'the launch' }],
    ['3-6 months', { months: 6 }],
    ['within 10 working days', { days: 14 }],
    ['Over the forthcoming year', { months: 12 }],
  ])('%s counts %o', (words, after) => {
    expect(parseTargetDate(words).after).toEqual(after);
  });

  it('keeps each of several dates as a part with its own words', () => {
    const date = parseTargetDate('2012 2012');
    expect(date.parts?.map(({ words, kind, to }) => [words, kind, to])).toEqual([
      ['2012', 'year', '2012-12-31'],
      ['2012', 'year', '2012-12-31'],
    ]);
  });

  it.each([
    ['July 12', 'XXXX-07-12'],
    ['07/11', 'XXXX-11-07'],
    ['2012', '2012-04-01/2013-03-31'],
    ['2011-12', '2011-12'],
    ['03/04/2012', '2012-03-04'],
    ['March 2012 (revised from Jan 2012)', '2012-01'],
    ['biannual', 'every two years'],
  ])('%s names the other reading, %s', (words, other) => {
    expect(parseTargetDate(words).warnings?.map((warning) => warning.other)).toContain(other);
  });

  it('ignores options that are no days', () => {
    const options = { anchor: 'soon', period: { from: '2011-02-30' } };
    expect(parseTargetDate('within 3 months', options)).toEqual(parseTargetDate('within 3 months'));
    expect(parseTargetDate('March', options)).toEqual(parseTargetDate('March'));
  });

  it('reckons no further than years of four digits', () => {
    expect(parseTargetDate('31 years', { anchor: '9999-12-31' })).toEqual(parseTargetDate('31 years'));
  });

  it('takes "July 12" as a year up to a year outside the period, and as a day beyond', () => {
    const from = (day: string) =>
      parseTargetDate('July 12', { period: { from: day, to: '2020-12-31' } }).kind;
    expect([from('2012-07-31'), from('2013-07-31'), from('2013-08-01')]).toEqual(['month', 'month', 'day']);
  });
});

const pieces =
  "Jan '12|March|2012|12|31|by|end|of|from|to|–|-|/|until|ongoing|TBC|Q3|2024/25|2011/ 12|quarterly|revised|(|)|,|and|within|6|months|20xx|mid|early|late|spring|Christmas|w/c|onwards|next|year|ASAP|circa|?|*|'|.|29 Feb|before|after|1900|2199|31/12/2199|half|first|was|now|start|complete|Year 2|999|+|between|every|3rd|late winter|01/01/1900|40909|Mawrth|erbyn".split(
    '|',
  );
const soup = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '')), { maxLength: 9 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), soup, soup, soup);
const day = fc.constantFrom(
  '2011-11-01',
  '2016-12-31',
  '1999-12-31',
  '9999-12-31',
  '1000-01-01',
  '2012-02-29',
  'garbage',
);
const options: fc.Arbitrary<ParseOptions> = fc.record(
  {
    period: fc.record({ from: day, to: day }, { requiredKeys: [] }),
    anchor: day,
    yearKind: fc.constantFrom('calendar' as const, 'financial' as const),
    edtfOnly: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What holds of every date, whole or part. */
function expectSound(date: TargetDate): void {
  for (const bound of [date.from, date.to]) expect(bound === undefined || isDay(bound)).toBe(true);
  if (date.from !== undefined && date.to !== undefined) expect(date.from <= date.to).toBe(true);
  if (date.kind === 'unparsed' || date.kind === 'placeholder')
    expect(date.warnings?.length).toBeGreaterThan(0);
  if (date.edtf !== undefined) {
    const again = parseTargetDate(date.edtf, { edtfOnly: true });
    expect(again.kind).not.toBe('unparsed');
    expect([again.from, again.to]).toEqual([date.from, date.to]);
  }
}

describe('laws of target dates', () => {
  it('never throws, keeps the words, and gives real days in order whose EDTF reads back to the same window', () => {
    fc.assert(
      fc.property(anyText, options, (words, some) => {
        const date = parseTargetDate(words, some);
        expect(date.words).toBe(words);
        expect(targetDateSchema.safeParse(date).success).toBe(true);
        expectSound(date);
        date.parts?.forEach(expectSound);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds dates in order, without overlap, where they say they are', () => {
    fc.assert(
      fc.property(anyText, options, (text, some) => {
        let end = 0;
        for (const { words, index, date } of findDatesIn(text, some)) {
          expect(text.slice(index, index + words.length)).toBe(words);
          expect(index).toBeGreaterThanOrEqual(end);
          end = index + words.length;
          expectSound(date);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a day written in any of the usual ways back to that day', () => {
    const real = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(real, fc.constantFrom('', 'by ', 'By ', 'erbyn '), (moment, before) => {
        const iso = moment.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-') as [string, string, string];
        for (const words of [
          iso,
          `${dayOfMonth}/${month}/${year}`,
          `${dayOfMonth}.${month}.${year}`,
          sayTargetDate(parseTargetDate(iso)),
          sayTargetDate(parseTargetDate(iso), 'cy'),
        ])
          expect(parseTargetDate(before + words)).toMatchObject({ kind: 'day', from: iso, to: iso });
      }),
      { numRuns: 300 },
    );
  });

  it('can be said in both languages, whatever it is', () => {
    fc.assert(
      fc.property(soup, options, (words, some) => {
        const date = parseTargetDate(words, some);
        for (const lang of ['en', 'cy'] as const) {
          expect(sayTargetDate(date, lang)).not.toMatch(/^$|undefined|NaN/);
          for (const warning of date.warnings ?? [])
            expect(sayDateWarning(warning, lang)).toMatch(/^[^]+\.$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to the length of the words, not to its square', () => {
    // In processor time: a busy machine does not make it more.
    const before = process.cpuUsage();
    for (const piece of [
      'the ',
      'by ',
      'end ',
      '12/',
      'of ',
      'Jan ',
      '- ',
      '(',
      'a-',
      '2012 ',
      'on- ',
      'every ',
      "'",
      'mid to ',
      'sep te ',
    ])
      expect(parseTargetDate(piece.repeat(20_000)).words).toHaveLength(piece.length * 20_000);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
  }, 60_000);
});
