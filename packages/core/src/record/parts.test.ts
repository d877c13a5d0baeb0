import { describe, expect, it } from 'vitest';
import { aRecord } from '../testing/documents.js';
import { countMethods, methodsOf } from './methods.js';
import { outcomesOf } from './outcomes.js';
import { gridOf } from './readiness.js';
import { resistanceOf } from './resistance.js';
import { saysNone } from './says-none.js';
import { sayCell, sayLevel, sayMethods, sayOutcomes, sayReadiness, sayResistance } from './say-record.js';

describe('the readiness grid', () => {
  const words = { motivation: 'a', capacity: 'b', opportunity: 'c' };

  it('names what is missing, which is not what is low', () => {
    const grid = gridOf(
      aRecord({
        analyse: {
          readiness: {
            agency: { ...words, levels: { motivation: 'high', capacity: 'some', opportunity: 'high' } },
            community: { ...words, levels: { capacity: 'low' } },
            partners: { motivation: 'a', capacity: ' ' },
          },
        },
      }),
    );
    expect(grid).toMatchObject({ said: 7, rated: 4, of: 9 });
    expect(grid.missing.map(({ pointer }) => pointer)).toEqual([
      '/analyse/readiness/partners/capacity',
      '/analyse/readiness/partners/opportunity',
    ]);
    expect(grid.by).toEqual({
      agency: { lowest: 'some', rated: 3, of: 3 },
      community: { lowest: 'low', rated: 1, of: 3 },
      partners: { rated: 0, of: 3 },
    });
    expect(sayReadiness(grid, 'en')).toBe(
      '7 of 9 said; not said: other partners’ capacity and other partners’ opportunity; low: the community’s capacity',
    );
    expect(sayReadiness(grid, 'cy')).toBe(
      'nodwyd 7 o 9; heb eu nodi: gallu partneriaid eraill, cyfle partneriaid eraill; isel: gallu’r gymuned',
    );
  });

  it('of an empty record has nine cells and nothing in them', () => {
    const grid = gridOf(aRecord());
    expect(grid).toMatchObject({ said: 0, rated: 0, low: [] });
    expect(grid.cells).toHaveLength(9);
    expect(sayReadiness(grid, 'en')).toBe('0 of 9 said');
    expect(new Set(grid.cells.flatMap((cell) => [sayCell(cell, 'en'), sayCell(cell, 'cy')]))).toHaveLength(
      18,
    );
    expect([sayLevel('some', 'en'), sayLevel('some', 'cy')]).toEqual(['some', 'rhywfaint']);
  });
});

describe('resistance', () => {
  it.each([
    [{ stakeholder: 'Traders', form: 'Letters', answer: 'Meet them' }, 'answered'],
    [{ stakeholder: 'Traders', form: 'Letters' }, 'unanswered'],
    [{ form: 'Letters', answer: ' ' }, 'unanswered'],
    [{ stakeholder: 'Traders', answer: 'None' }, 'unanswered'],
    [{ stakeholder: 'Nobody' }, 'none-expected'],
    [{ stakeholder: 'Neb', answer: 'Dim' }, 'none-expected'],
    [{ form: 'None expected' }, 'none-expected'],
    [{}, 'blank'],
  ])('%j is %s', (one, state) => {
    expect(resistanceOf(aRecord({ analyse: { resistance: [one] } }))).toMatchObject([{ state }]);
  });

  it('is counted where somebody is named', () => {
    const said = (...states: ('answered' | 'unanswered' | 'none-expected' | 'blank')[]) =>
      sayResistance(
        states.map((state) => ({ state })),
        'en',
      );
    expect(said('answered', 'unanswered', 'blank')).toBe('1 of 2 answered');
    expect(said('none-expected')).toBe('no resistance expected or named');
    expect(sayResistance([{ state: 'answered' }], 'cy')).toBe('atebwyd 1 o 1');
  });
});

describe('outcomes', () => {
  const record = aRecord({
    plan: {
      outcomes: [
        {
          id: 'a',
          text: 'More join in',
          indicators: [{ ref: '1.1', text: 'Members' }, { text: 'Visits' }, { text: ' ' }],
        },
        { id: 'b', text: 'People are heard' },
      ],
    },
  });

  it('keep printed refs and count the others', () => {
    expect(
      outcomesOf(record).map(({ indicators }) => indicators.map(({ ref, generated }) => [ref, generated])),
    ).toEqual([
      [
        ['1.1', false],
        ['1.2', true],
      ],
      [],
    ]);
  });

  it('are said with their indicators, and how many have none', () => {
    expect(sayOutcomes(outcomesOf(record), 'en')).toBe('2 outcomes with 2 indicators, 1 outcome with none');
    expect(sayOutcomes(outcomesOf(record), 'cy')).toBe(
      'canlyniadau: 2, dangosyddion: 2, canlyniadau heb yr un: 1',
    );
  });
});

describe('a method', () => {
  const reported = (report: object) =>
    methodsOf(
      aRecord({ plan: { methods: [{ id: 'm', name: 'Survey' }] }, do: [{ method: 'm', ...report }] }),
    );

  it.each([
    [{}, 'nothing-said'],
    [{ done: ' ', issues: 'None', remedial: 'n/a' }, 'nothing-said'],
    [{ done: 'Sent out' }, 'done'],
    [{ done: 'Sent out', issues: 'None.' }, 'done'],
    [{ evidence: [{ text: 'Minutes' }] }, 'done'],
    [{ done: 'Sent out', issues: 'Few came back' }, 'issue-open'],
    [{ issues: 'Few came back', remedial: 'None' }, 'issue-open'],
    [{ issues: 'Few came back', remedial: 'Sent again' }, 'remedial'],
  ])('reported on as %j is %s', (report, state) => {
    expect(reported(report)).toMatchObject([{ name: 'Survey', planned: true, pointer: '/do/0', state }]);
  });

  it('is there when nobody reported on it, and when nobody planned it', () => {
    const methods = methodsOf(
      aRecord({ plan: { methods: [{ id: 'm', name: 'Survey' }] }, do: [{ method: 'stall', done: 'Held' }] }),
    );
    expect(methods).toMatchObject([
      { name: 'stall', planned: false, state: 'done', pointer: '/do/0' },
      { name: 'Survey', planned: true, state: 'nothing-said', pointer: '/do/1' },
    ]);
    expect(countMethods(methods)).toEqual({ done: 1, 'nothing-said': 1, 'issue-open': 0, remedial: 0 });
    expect(sayMethods(methods, 'en')).toBe('1 done with no issue, nothing said of 1');
    expect(sayMethods(methods, 'cy')).toBe('gwnaed heb fater: 1, heb ddim wedi’i ddweud: 1');
    expect(sayMethods([], 'en')).toBe('no methods planned');
  });
});

describe('an answer that there is nothing', () => {
  it.each(['None', 'n/a', ' Not applicable at this stage. ', 'NIL', 'Nobody', 'Dim', 'Neb'])(
    'is “%s”',
    (words) => {
      expect(saysNone(words)).toBe(true);
    },
  );

  it.each(['', 'None of the traders came', 'No boiler', undefined])('is not “%s”', (words) => {
    expect(saysNone(words)).toBe(false);
  });
});
