import { describe, expect, it } from 'vitest';
import { aReport } from '../testing/documents.js';
import { reportText } from './report-text.js';
import { decisionsOf, implicationTotals, unansweredRequests } from './standing.js';

describe('a report that was read', () => {
  // The shape of a Scottish committee report of 2009: brackets are negative, and n/a is no amount.
  const read = aReport({
    to: 'Regeneration Committee',
    sections: [
      { ref: '1.0', heading: 'PURPOSE', level: 1, paragraphs: [{ ref: '1.1', text: 'To seek approval.' }] },
      {
        ref: '4.0',
        heading: 'BACKGROUND',
        level: 1,
        paragraphs: [{ ref: '4.1', text: 'Asked for in 2008.' }],
      },
    ],
    recommendations: [
      { ref: '3.1', text: 'That the plan is approved.', decided: 'Approved' },
      { ref: '3.2', text: 'That champions are appointed.' },
      { ref: '3.3', text: ' ' },
    ],
    implications: [
      {
        ref: '5.1',
        kind: 'One off costs',
        rows: [{ heading: 'Website', amount: { pence: 250_000, per: 'once' } }, { amountWords: 'n/a' }],
      },
      {
        kind: 'Annually recurring',
        rows: [
          { heading: 'Post', amount: { pence: -1_000_000, per: 'year' }, recurring: true },
          { amount: { pence: 100, per: 'month' } },
          { amount: { pence: 5, per: 'head' } },
        ],
      },
      { ref: '5.2', kind: 'Legal', text: 'None.' },
    ],
    requests: [{ text: 'Develop a network', answer: 'It meets.' }, { text: 'Work out what it costs' }],
    background: ['The strategy'],
  });

  it('adds its money up: a saving is negative, n/a and per head are in no sum', () => {
    expect(implicationTotals(read)).toEqual({
      oncePence: 250_000,
      recurringPence: -998_800,
      priced: 3,
      rows: 5,
    });
  });

  it('parts what was decided from what was not', () => {
    expect(decisionsOf(read).decided.map(({ ref }) => ref)).toEqual(['3.1']);
    expect(decisionsOf(read).undecided.map(({ ref }) => ref)).toEqual(['3.2']);
  });

  it('shows which requests have no answer', () => {
    expect(unansweredRequests(read).map(({ text }) => text)).toEqual(['Work out what it costs']);
  });

  it('prints in the order of its own numbers', () => {
    expect(reportText(read)).toBe(
      [
        'Report to: Regeneration Committee',
        '',
        '1.0 PURPOSE',
        '1.1 To seek approval.',
        '',
        '3 Recommendations',
        '3.1 That the plan is approved. (Decided: Approved)',
        '3.2 That champions are appointed.',
        '3.3  ',
        '',
        '4.0 BACKGROUND',
        '4.1 Asked for in 2008.',
        '',
        '5 Implications',
        '5.1 One off costs',
        'Website | £2,500',
        'n/a',
        'Annually recurring',
        'Post | −£10,000',
        '£1',
        '£0.05',
        '5.2 Legal: None.',
        '',
        'What was asked for before',
        'Develop a network (Answer: It meets.)',
        'Work out what it costs (not answered yet)',
        '',
        'Background papers',
        'The strategy',
        '',
      ].join('\n'),
    );
  });
});
