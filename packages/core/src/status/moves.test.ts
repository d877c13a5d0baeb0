import { describe, expect, it } from 'vitest';
import { aPlanOf, aTargetDate } from '../testing/builders.js';
import { movesSince } from './moves.js';
import { sayMove, sayMoves } from './say-moves.js';
import { statusTable } from './table.js';

const plan = aPlanOf([
  { id: 'late', due: aTargetDate('2011-09-30'), milestones: [{ text: 'Pilot', state: 'done' }] },
  { id: 'dated', due: aTargetDate('2011-12-31') },
  { id: 'silent' },
]);
const on = (asOf: string) => statusTable(plan, { asOf });

describe('movesSince', () => {
  it('finds the rows whose published status changed, and which way', () => {
    expect([...movesSince(on('2011-12-31'), on('2012-01-01'))]).toEqual([
      ['late', { from: 'warning', to: 'bad', direction: 'worse' }],
      ['dated', { from: 'not-due', to: 'bad', direction: 'newly-rated' }],
    ]);
  });

  it('finds nothing between a day and itself, and nothing of rows that were not there', () => {
    expect(movesSince(on('2012-01-01'), on('2012-01-01')).size).toBe(0);
    expect(movesSince(statusTable(aPlanOf([]), { asOf: '2011-12-31' }), on('2012-01-01')).size).toBe(0);
  });
});

describe('sayMoves', () => {
  const moves = movesSince(on('2011-12-31'), on('2012-01-01'));
  it.each([
    ['en', 'Since 31 December 2011: 1 worse, 1 newly rated.'],
    ['cy', 'Ers 31 Rhagfyr 2011: 1 yn waeth, 1 newydd eu graddio.'],
  ] as const)('adds up the moves (%s)', (lang, said) => {
    expect(sayMoves(moves.values(), '2011-12-31', lang)).toBe(said);
  });

  it('says that nothing moved, and where one row came from', () => {
    expect(sayMoves([], '2011-12-31', 'en')).toBe('No status has moved since 31 December 2011.');
    expect(sayMove({ from: 'warning', to: 'bad', direction: 'worse' }, '2011-12-31', 'cy')).toBe(
      'Oren ar 31 Rhagfyr 2011',
    );
  });
});
