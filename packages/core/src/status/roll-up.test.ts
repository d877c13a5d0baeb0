import { describe, expect, it } from 'vitest';
import type { Deliverable } from '../plan/plan.js';
import {
  aDeliverable,
  aLead,
  aParty,
  aPlan,
  aPlanOf,
  aTargetDate,
  anAction,
  anObjective,
} from '../testing/builders.js';
import { directionOf } from './travel.js';
import { rollUp } from './roll-up.js';
import { schemeOf } from './scheme.js';
import { sayLevelSpread } from './say-level-spread.js';
import { sayRated, sayRollUp } from './say-roll-up.js';
import { statusTable } from './table.js';
import { rollUpBy } from './views.js';

const asOf = '2012-01-01';

const ROWS = {
  r: { due: aTargetDate('2011-12-31') },
  a: { updates: [{ on: asOf, progress: 'some' }] },
  g: { updates: [{ on: asOf, progress: 'on-target' }] },
  n: { due: aTargetDate('2012-06-01') },
  u: {},
  x: { lifecycle: 'cancelled' },
} as const satisfies Record<string, Partial<Deliverable>>;

/** Rows by their letters: r red, a amber, g green, n not due, u unknown, x excluded. */
const rowsOf = (letters: string) =>
  [...letters].map((letter, i) =>
    aDeliverable({ id: `${letter}${i + 1}`, ...ROWS[letter as keyof typeof ROWS] }),
  );

describe('an action', () => {
  it.each([
    ['ggar', 'red', 'worst-rated', ['r4']],
    ['gaag', 'amber', 'worst-rated', ['a2', 'a3']],
    ['gunx', 'green', 'worst-rated', ['g1']],
    ['unx', 'unknown', 'none-rated', ['u1']],
    ['nx', 'not-due', 'nothing-owed', []],
    ['x', 'not-due', 'nothing-owed', []],
  ])('%s is %s, %s', (letters, light, rule, because) => {
    expect(rollUp(anAction({ deliverables: rowsOf(letters) }), { asOf })).toMatchObject({
      light,
      rule,
      because,
    });
  });
});

describe('an objective and a plan', () => {
  it.each([
    ['a quarter red', 'rggg', 'red', 'share-red', ['r1']],
    ['less than a quarter red', 'rgggg', 'amber', 'share-amber', ['r1']],
    ['a quarter of the owed red, the rest not due or cancelled', 'rgggnnnnxx', 'red', 'share-red', ['r1']],
    ['half rated', 'gguu', 'amber', 'share-amber', ['u3', 'u4']],
    ['fewer than half rated', 'gguuu', 'unknown', 'too-few-rated', ['u3', 'u4', 'u5']],
    ['red enough, though few are rated', 'ruuu', 'red', 'share-red', ['r1']],
    ['80% green and none red', 'gggga', 'green', 'share-green', ['g1', 'g2', 'g3', 'g4']],
    ['79% green', 'ggga', 'amber', 'share-amber', ['a4']],
    ['80% green and one red', 'ggggggggrr', 'amber', 'share-amber', ['r9', 'r10']],
    ['80% green, the rest unknown', 'ggggu', 'green', 'share-green', ['g1', 'g2', 'g3', 'g4']],
    ['nothing owed', 'nnx', 'not-due', 'nothing-owed', []],
    ['no rows', '', 'not-due', 'nothing-owed', []],
  ])('%s', (_, letters, light, rule, because) => {
    const objective = anObjective({
      actions: letters === '' ? [] : [anAction({ deliverables: rowsOf(letters) })],
    });
    for (const scope of [objective, aPlan({ objectives: [objective] }), rowsOf(letters)]) {
      expect(rollUp(scope, { asOf })).toMatchObject({ light, rule, because });
    }
  });

  it('counts rows, and never the lights above them', () => {
    const plan = aPlan({
      objectives: [
        anObjective({ actions: [anAction({ deliverables: rowsOf('rrr') })] }),
        anObjective({
          actions: [anAction({ deliverables: rowsOf('ggggggggg') }), anAction({ deliverables: rowsOf('g') })],
        }),
      ],
    });
    expect(rollUp(plan, { asOf })).toMatchObject({
      light: 'amber',
      total: 13,
      distribution: { red: 3, green: 10 },
    });
  });
});

describe('the counts', () => {
  const rolled = rollUp(aPlanOf(rowsOf('raggnnuux')), { asOf });

  it('keep each state apart, and add up', () => {
    expect(rolled).toMatchObject({
      distribution: { red: 1, amber: 1, green: 2, notDue: 2, unknown: 2, excluded: 1 },
      levels: { red: 1, amber: 1, green: 2 },
      total: 9,
      rated: 4,
      owed: 6,
      declared: 0,
    });
  });

  it('count what was declared apart from what is rated', () => {
    const declared = { ...aDeliverable({ id: 'd' }), updates: [{ on: '2010-01-01', declared: 'green' }] };
    expect(rollUp([declared, ...rowsOf('r')], { asOf })).toMatchObject({ declared: 1, rated: 1, total: 2 });
  });

  it('count a row given twice once', () => {
    const [row] = rowsOf('r');
    expect(rollUp([row!, row!], { asOf }).total).toBe(1);
  });

  it('are said with their denominator, in both languages', () => {
    expect(sayRated(rolled, 'en')).toBe('4 of 9 rated');
    expect(sayRollUp(rolled, 'en')).toBe(
      '4 of 9 rated: 1 red, 1 amber, 2 green, 2 not due, 2 unknown, 1 not counted. It is amber: of the 6 owed, 2 are green and 1 red.',
    );
    expect(sayRollUp(rolled, 'cy')).toBe(
      '4 o 9 wedi’u graddio: 1 coch, 1 oren, 2 gwyrdd, 2 heb fod yn ddyledus, 2 anhysbys, 1 heb eu cyfrif. ' +
        'Mae’n oren: o’r 6 sy’n ddyledus, mae 2 yn wyrdd ac mae 1 yn goch.',
    );
  });

  it('of no rows are said without a count of nothing', () => {
    const none = rollUp([], { asOf });
    expect(sayRollUp(none, 'en')).toBe('Nothing is owed yet.');
    expect(sayRollUp(none, 'cy')).toBe('Nid oes dim yn ddyledus eto.');
  });
});

describe('travel', () => {
  it.each([
    ['amber', 'green', 'improved'],
    ['green', 'green', 'same'],
    ['green', 'red', 'worse'],
    ['unknown', 'amber', 'newly-rated'],
    ['amber', 'unknown', 'newly-unrated'],
    ['not-due', 'unknown', 'same'],
  ] as const)('from %s to %s is %s', (before, after, direction) => {
    expect(directionOf(before, after)).toBe(direction);
  });

  it('is told since an earlier day, or since the table of one', () => {
    const plan = aPlanOf([{ due: aTargetDate('2011-12-31') }]);
    const travel = { since: '2011-12-31', from: 'not-due', direction: 'newly-rated' };
    const byDay = rollUp(plan, { asOf, since: '2011-12-31' });
    expect(byDay.travel).toEqual(travel);
    expect(rollUp(plan, { asOf, since: statusTable(plan, { asOf: '2011-12-31' }) })).toEqual(byDay);
    expect(sayRollUp(byDay, 'en')).toMatch(/It has been rated since 31 December 2011, when it was not\.$/);
    expect(rollUp(plan, { asOf }).travel).toBeUndefined();
  });

  it('does not read the earlier day by the assessments of today', () => {
    const plan = aPlanOf([{ due: aTargetDate('2011-12-31') }]);
    expect(rollUp(plan, { ...statusTable(plan, { asOf }), since: '2011-12-31' }).travel?.from).toBe(
      'not-due',
    );
  });
});

describe('views', () => {
  const plan = aPlanOf(
    [
      {
        ...ROWS.r,
        leads: [
          aLead({ party: 'p1' }),
          aLead({ party: 'p2' }),
          aLead({ party: 'p3', relation: 'consultee' }),
        ],
        areas: ['Tilbury'],
      },
      {
        ...ROWS.g,
        leads: [aLead({ party: 'p2' }), aLead({ party: 'p2', relation: 'with' })],
        indicators: [{ code: 'NI 4' }],
      },
      ROWS.g,
    ],
    {
      parties: [aParty({ id: 'p1', name: 'Policy Officer' })],
      indicators: [{ code: 'NI 4', title: 'Influence' }],
    },
  );

  it('count a row once in the plan, and once in the view of each of its leads', () => {
    expect(rollUp(plan, { asOf }).total).toBe(3);
    expect(
      rollUpBy(plan, 'lead', { asOf }).map(({ key, name, rollUp: { total, light } }) => [
        key,
        name,
        total,
        light,
      ]),
    ).toEqual([
      ['p1', 'Policy Officer', 1, 'red'],
      ['p2', 'p2', 2, 'red'],
    ]);
  });

  it('can be taken by indicator and by area', () => {
    expect(rollUpBy(plan, 'indicator', { asOf }).map(({ name, rollUp: { total } }) => [name, total])).toEqual(
      [['Influence', 1]],
    );
    expect(rollUpBy(plan, 'area', { asOf }).map(({ name, rollUp: { total } }) => [name, total])).toEqual([
      ['Tilbury', 1],
    ]);
  });
});

describe('a status table', () => {
  const plan = aPlanOf(rowsOf('rag'));
  const table = statusTable(plan, { asOf });

  it('has the rows in the order of the plan', () => {
    expect(table.rows.map(({ id, assessment }) => [id, assessment.effective.state])).toEqual([
      ['r1', 'bad'],
      ['a2', 'warning'],
      ['g3', 'good'],
    ]);
  });

  it('rolls up to what assessing afresh gives', () => {
    expect(rollUp(plan, table)).toEqual(rollUp(plan, { asOf }));
    expect(rollUpBy(plan, 'lead', table)).toEqual(rollUpBy(plan, 'lead', { asOf }));
  });

  it('keeps the assessments of rows that did not change, and no others', () => {
    const [first, ...others] = plan.objectives[0]!.actions[0]!.deliverables;
    const edited = aPlanOf([{ ...first, lifecycle: 'cancelled' }, ...others]);
    // aPlanOf copies its rows, so the unchanged ones are put back as they were.
    edited.objectives[0]!.actions[0]!.deliverables.splice(1, 2, ...others);
    const after = statusTable(edited, { asOf, previous: table });
    expect(after.rows[0]?.assessment.effective.state).toBe('excluded');
    expect(after.rows[1]?.assessment).toBe(table.rows[1]?.assessment);
    expect(after.rows[2]?.assessment).toBe(table.rows[2]?.assessment);
  });

  it('forgets what was assessed on another day, or waits for another row', () => {
    const day = statusTable(plan, { asOf: '2012-01-02', previous: table });
    expect(day.rows[0]?.assessment).not.toBe(table.rows[0]?.assessment);

    const first = aDeliverable({ id: 'first', due: aTargetDate('2012-06-01') });
    const waiting = aDeliverable({ id: 'waiting', conditions: [{ text: 'After it', waitsFor: 'first' }] });
    const planOf = (...deliverables: Deliverable[]) =>
      aPlan({ objectives: [anObjective({ actions: [anAction({ deliverables })] })] });
    const before = statusTable(planOf(first, waiting), { asOf });
    const after = statusTable(planOf({ ...first, due: aTargetDate('2011-06-01') }, waiting), {
      asOf,
      previous: before,
    });
    expect(before.rows[1]?.assessment.flags).toEqual([]);
    expect(after.rows[1]?.assessment.flags).toEqual([{ code: 'dependency-late', facts: { ids: ['first'] } }]);
  });
});

describe('a light over rows nobody has rated', () => {
  it('says so without counting to nought', () => {
    const rolled = rollUp(aPlanOf([{}, {}]), { asOf });
    expect(sayRollUp(rolled, 'en')).toBe(
      '0 of 2 rated: 2 unknown. It is unknown: none of the rows owed is rated.',
    );
    expect(sayRollUp(rolled, 'cy')).toContain('nid oes yr un o’r rhesi dyledus wedi’i graddio');
  });
});

describe('levels that share a tone', () => {
  const done: Partial<Deliverable> = {
    lifecycle: 'complete',
    outcomeState: 'achieved',
    evidence: [{ text: 'Minutes' }],
  };
  const going: Partial<Deliverable> = { updates: [{ on: asOf, progress: 'on-target' }] };
  const brag = aPlanOf([done, going, going, ROWS.r], { scheme: 'brag' });

  it('tell what is complete from what is on track, without anybody declaring it', () => {
    const rolled = rollUp(brag, { asOf });
    expect(rolled.distribution).toMatchObject({ green: 3, red: 1 });
    expect({ ...rolled.levels }).toEqual({ blue: 1, green: 2, red: 1 });
    expect(sayLevelSpread(rolled, schemeOf(brag), 'en')).toBe('By level: 1 Blue, 1 Red, 2 Green.');
    expect(sayLevelSpread(rolled, schemeOf(brag), 'cy')).toBe('Fesul lefel: 1 Glas, 1 Coch, 2 Gwyrdd.');
  });

  it('are not told again where the tones have said it all, or no row has one', () => {
    const plain = { ...brag, scheme: 'rag' };
    expect(sayLevelSpread(rollUp(plain, { asOf }), schemeOf(plain), 'en')).toBe('');
    const silent = aPlanOf([{}], { scheme: 'brag' });
    expect(sayLevelSpread(rollUp(silent, { asOf }), schemeOf(silent), 'en')).toBe('');
  });
});
