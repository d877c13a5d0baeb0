import { describe, expect, it } from 'vitest';
import { fixture, readProse, theOnly } from './read-prose.js';

const reportOf = (text: string) => theOnly('report', readProse(text).documents);
const own = fixture('report-own');

describe('a committee report', () => {
  it('says to whom, by whom, when and about what', () => {
    expect(reportOf(own)).toMatchObject({
      to: 'Towns Committee',
      by: 'Director of Places',
      number: 'TC/12/05/03',
      date: { edtf: '2012-05-04' },
      contact: { post: 'Forum Officer', phone: '01632 960123' },
      subject: 'Talking Together – yearly report',
    });
  });

  it('says so under other labels, line by line', () => {
    expect(reportOf(fixture('report-of-head'))).toMatchObject({
      to: 'Resources and Scrutiny Board',
      by: 'Head of Communities',
      number: 'RSB/2025/17',
      date: { edtf: '2025-06-12' },
      contact: { post: 'Participation Manager', email: 'participation@moorland.example' },
      recommendations: [{ ref: '1' }, { ref: '2' }],
      implications: [{ kind: 'Finance' }],
    });
  });

  it('lists what it recommends, once', () => {
    const report = reportOf(own);
    expect(report.recommendations?.map(({ ref }) => ref)).toEqual(['2.1', '2.2']);
    expect(report.sections.find((section) => section.heading === 'RECOMMENDATIONS')?.paragraphs).toEqual([]);
  });

  it('reads money as typed rows; brackets are a saving, every year where the costs recur', () => {
    const rows = reportOf(own).implications?.flatMap((implication) => implication.rows ?? []);
    expect(rows?.map(({ amount, recurring, when }) => [amount?.pence, amount?.per, recurring, when])).toEqual(
      [
        [120_000, 'once', false, '2012/13'],
        [-30_000, 'year', true, 'April 2012'],
      ],
    );
  });

  it('keeps an amount that is none as its words', () => {
    const [row] = reportOf(own.replace('£1,200', 'n/a')).implications?.[0]?.rows ?? [];
    expect([row?.amount, row?.amountWords]).toEqual([undefined, 'n/a']);
  });

  it('pairs what was asked for with its answers when there are as many', () => {
    expect(reportOf(own).requests).toEqual([
      { text: 'To find a hall', answer: 'A hall was found' },
      { text: 'To print a guide', answer: 'The guide is with the printer' },
    ]);
    const unequal = reportOf(own.replace('- The guide is with the printer\n', ''));
    expect(unequal.requests).toBeUndefined();
    expect(JSON.stringify(unequal.sections)).toContain('To print a guide');
  });

  it('lists consultation and background papers', () => {
    const report = reportOf(own);
    expect([report.consultation?.length, report.background]).toEqual([1, ['Talking Together Strategy']]);
  });

  it('is not seen in a letter', () => {
    expect(readProse('To: All\nDate: 4 May 2012\n\nPlease come.').recognised).toEqual([]);
  });
});
