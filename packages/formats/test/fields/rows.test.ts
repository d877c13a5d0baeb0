import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readMilestones } from '../../src/fields/milestones.js';
import { readResources } from '../../src/fields/resources.js';
import { readSteps } from '../../src/fields/steps.js';

describe('a milestone', () => {
  const written = '2011-10-31';

  it.each([
    ["Hub launched Sept '11", 'done'],
    ['Hub opened October 2011', 'done'],
    ["Hub launched Nov '11", 'not-stated'],
    ['Template agreed 2011', 'not-stated'],
    ['Template agreed', 'not-stated'],
    ["Pilot Oct '11", 'not-stated'],
    ["Rules to be agreed Sept '11", 'pending'],
    ["Cabinet approval required Nov '11", 'pending'],
    ["Guide to include partner views Dec' 11", 'pending'],
    ["Wedi'i gytuno Medi 2011", 'done'],
    ['Talks under way', 'not-stated'],
  ])('%s is %s in a document of October 2011', (words, state) => {
    expect(readMilestones(words, written).milestones.map((m) => m.state)).toEqual([state]);
  });

  it.each([
    ['2011-09-29', 'not-stated'],
    ['2011-09-30', 'done'],
    ['2011-10-01', 'done'],
  ])('that ended on 30 September 2011 is, in a document of %s, %s', (day, state) => {
    expect(readMilestones('Hub launched September 2011', day).milestones[0]?.state).toBe(state);
  });

  it.each([
    ['2011-09-29', 'not-stated'],
    ['2011-09-30', 'done'],
  ])(
    'in place from September 2011 on came about in that month: in a document of %s it is %s',
    (day, state) => {
      const { milestones } = readMilestones("Training in place from Sept '11", day);
      expect(milestones[0]?.state).toBe(state);
      expect(milestones[0]?.due?.kind).toBe('open-ended');
      if (state === 'done')
        expect(milestones[0]?.done).toMatchObject({ from: '2011-09-01', to: '2011-09-30' });
    },
  );

  it('is never done when the document has no date', () => {
    expect(readMilestones('Hub launched September 2009').milestones[0]?.state).toBe('not-stated');
  });

  it('that was done keeps when, and says how it was read', () => {
    const { milestones, remarks } = readMilestones('Guidance agreed 07/11.', written);
    expect(milestones[0]?.done?.edtf).toBe('2011-07');
    expect(remarks).toMatchObject([{ code: 'milestone-read-as-done' }]);
  });

  it.each([
    [
      "Rules in place August '11 Centre launched September 2011",
      ["Rules in place August '11", 'Centre launched September 2011'],
    ],
    ["Events Nov '11 – March '12", ["Events Nov '11 – March '12"]],
    ['Meetings in May 2010, July 2010 and Oct 2010', ['Meetings in May 2010, July 2010 and Oct 2010']],
    ['Plan agreed; Hub opened', ['Plan agreed', 'Hub opened']],
    ['', []],
  ])('cell “%s” holds', (words, texts) => {
    expect(readMilestones(words, written).milestones.map((m) => m.text)).toEqual(texts);
  });
});

describe('a resource cell', () => {
  it.each<[string, string[]]>([
    ['Staff time', ['staff-time none-stated']],
    ['Staff / partner time', ['staff-time none-stated']],
    ['Staff time – within existing budgets.', ['staff-time within-existing']],
    ['Staff time + within existing budgets', ['staff-time none-stated', 'existing-budget within-existing']],
    ['£500 p.a. for the hall (budget to be identified)', ['other to-be-identified 50000 year']],
    [
      'Staff time, £600 pa licence – budget identified',
      ['staff-time none-stated', 'other identified 60000 year'],
    ],
    ["£140 – budget indented up to March '12", ['other identified 14000 once 2012-03-31']],
    ['External funds to be pursued', ['external to-be-pursued']],
    ['Alltown Fund / Ward Budgets in three wards', ['named-fund none-stated', 'named-fund none-stated']],
    ['To be identified by finance within existing budgets', ['existing-budget to-be-identified']],
    ['Funding not yet identified', ['other to-be-identified']],
    ['Adult school (identified) and external funds', ['other identified', 'external none-stated']],
    ['£5 including tea and coffee', ['other none-stated 500 once']],
    ['', []],
  ])('%s', (words, expected) => {
    const read = readResources(words).resources.map((r) =>
      [r.kind ?? 'other', r.state, r.amount?.pence, r.amount?.per, r.amount?.to]
        .filter((x) => x !== undefined)
        .join(' '),
    );
    expect(read).toEqual(expected);
  });
});

describe('a cell of steps', () => {
  const refsAndTexts = (words: string, markers?: string) =>
    readSteps(words, markers).steps.map((step) => `${step.ref ?? '-'} ${step.text}`);

  it.each<[string, string[]]>([
    ['1. Open a hub. 2. Train staff.', ['1 Open a hub.', '2 Train staff.']],
    ['• Open a hub • Train staff', ['- Open a hub', '- Train staff']],
    ['Open a hub\nTrain staff', ['- Open a hub', '- Train staff']],
    ['Open a hub, e.g. in Alltown. Train staff.', ['- Open a hub, e.g. in Alltown.', '- Train staff.']],
    ['Map the halls Ensure each has a ramp.', ['- Map the halls', '- Ensure each has a ramp.']],
    ['Run a pilot. N.B. One ran last year.', ['- Run a pilot. N.B. One ran last year.']],
    ['1. 2. Open a hub. Train staff.', ['1 Open a hub.', '2 Train staff.']],
    ['', []],
  ])('%s', (words, steps) => {
    expect(refsAndTexts(words)).toEqual(steps);
  });

  it('gets numbers torn into a cell of their own back, when it is clear whose they are', () => {
    expect(refsAndTexts('Open a hub. Train staff.', '1. 2.')).toEqual(['1 Open a hub.', '2 Train staff.']);
    expect(refsAndTexts('Open a hub. Train staff.', '2.')).toEqual(['- Open a hub.', '2 Train staff.']);
    expect(refsAndTexts('Open a hub. Train staff.', '1. 2. 3.')).toEqual(['- Open a hub.', '- Train staff.']);
    expect(readSteps('Open a hub. Train staff.', '1. 2. 3.').remarks).toMatchObject([
      { code: 'step-numbers-left' },
      {},
    ]);
  });

  it('puts lettered steps under the one they follow', () => {
    const { steps } = readSteps('Open a hub. Write a guide that covers: a) tone b) length c) cost');
    expect(steps.map((step) => (step.steps ?? []).map((s) => s['ref']))).toEqual([[], ['a', 'b', 'c']]);
  });

  it('takes a date in a step as its own only when it is a deadline', () => {
    const due = (words: string) => readSteps(words).steps[0]?.due?.edtf;
    expect(due('Write a guide (by June 2010).')).toBe('2010-06');
    expect(due('Send it in (deadline for drafts: end March 2010)')).toBe('2010-03-31');
    expect(due('Key dates are May 2010 and July 2010.')).toBeUndefined();
    expect(due('Learn from the 2012 Games.')).toBeUndefined();
  });
});

it('keeps a word that parts resources, where there is nothing to part', () => {
  expect(readResources(') and \n').resources.map(({ words }) => words)).toEqual([') and']);
});

describe('any cell', () => {
  const words = (text: string) => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const part = fc.constantFrom(
    '1.',
    '2.',
    'a)',
    'b)',
    'Open',
    'hub.',
    'Staff time',
    '+',
    'and',
    '£5',
    'pa',
    "Sept '11",
    'launched',
    'Ensure',
    '•',
    '\n',
    ';',
    '(',
    ')',
  );
  const cell = fc.oneof(
    fc.array(part).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );

  it('loses no word', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom('', '1. 2.'), (text, markers) => {
        for (const read of [
          readMilestones(text, '2011-10-31'),
          readResources(text),
          readSteps(text, markers),
        ]) {
          const kept = new Set(words(JSON.stringify(read).replace(/\\[nrtbf]|\\u[0-9a-f]{4}/g, ' ')));
          for (const word of words(text)) expect(kept).toContain(word);
        }
      }),
    );
  });
});
