import { describe, expect, it } from 'vitest';
import { fixture, readProse, theOnly } from './read-prose.js';

const planOf = (text: string) => theOnly('plan', readProse(text).documents);
const own = fixture('strategy-own');

describe('a strategy', () => {
  it.each([
    ['strategy-own', [3, 2]],
    ['strategy-priorities', [2, 3]],
    ['strategy-actions', [2, 1]],
  ])('%s gives its objectives their actions', (name, actions) => {
    expect(readProse(fixture(name)).recognised).toEqual(['strategy']);
    expect(planOf(fixture(name)).objectives.map((objective) => objective.actions.length)).toEqual(actions);
  });

  it.each([
    ['Objective', 'We will:'],
    ['Priority', 'We intend to:'],
    ['Goal', 'Our actions'],
    ['Theme', 'The Council plans to:'],
    ['Outcome', 'What we will do'],
    ['Amcan', 'Byddwn yn:'],
  ])('is recognised by “%s 1” and “%s”', (objective, intro) => {
    const text = own.replaceAll(/^Objective (?=\d)/gm, `${objective} `).replaceAll(/^We will:$/gm, intro);
    expect(planOf(text).objectives.map((o) => o.actions.length)).toEqual([3, 2]);
  });

  it('matches body and appendix by number and keeps what each says', () => {
    const [, second] = planOf(own).objectives[0]?.actions ?? [];
    expect(second?.statements?.map(({ where, text, description }) => [where, text, description])).toEqual([
      ['body', 'Print a newsletter (TN)', undefined],
      ['appendix', 'Print a newsletter', 'It comes out in spring and'],
    ]);
  });

  it('keeps an action the appendix leaves out', () => {
    const [, missing] = planOf(own).objectives[1]?.actions ?? [];
    expect(missing?.statements?.map(({ where }) => where)).toEqual(['body']);
  });

  it('says what each objective is before it lists the actions', () => {
    expect(
      planOf(own).objectives.map(({ statement, description }) => [statement?.slice(0, 22), description]),
    ).toEqual([
      ['Help people join in. W', 'Rooms will be on bus routes.'],
      ['Help councillors liste', undefined],
    ]);
  });

  it('reads vision, priorities, aims and related plans out of the prose, and leaves them nowhere else', () => {
    const plan = planOf(own);
    expect(plan.vision).toMatch(/^Our vision is/);
    expect([
      plan.priorities?.length,
      plan.aims?.length,
      plan.relatedPlans?.map(({ title }) => title),
    ]).toEqual([3, 2, ['Housing Plan', 'Parks Strategy']]);
    const prose = JSON.stringify(plan.sections);
    for (const said of [plan.vision, ...(plan.priorities ?? []), 'Housing Plan'])
      expect(prose).not.toContain(said);
  });

  it('reads who is reported to, and how often', () => {
    expect(planOf(own).cadence?.map(({ body, months }) => [body, months])).toEqual([
      ['Riverton Forum', 3],
      ['Cabinet', 6],
    ]);
    expect(planOf(fixture('strategy-actions')).cadence?.map(({ body, months }) => [body, months])).toEqual([
      ['Scrutiny Board', 3],
    ]);
  });

  it.each([
    ['Progress is reviewed monthly by the Forum.', 1],
    ['The Board will receive a report every two months.', 2],
    ['The Cabinet reviews it twice a year.', 6],
    ['The Assembly considers an annual report.', 12],
    ['Residents meet monthly.', undefined],
    ['The Board will receive a biannual report.', undefined],
  ])('“%s” → %s months', (sentence, months) => {
    expect(planOf(own.replace('Nobody else was asked.', sentence)).cadence?.at(2)?.months).toBe(months);
  });

  it('reads the history of its versions; whoever made them is internal', () => {
    const { control } = planOf(own);
    expect(control).toMatchObject({ status: 'draft', version: 'Draft 2' });
    expect(
      control?.revisions?.map(({ date, reasons, by, byAudience }) => [
        date?.edtf,
        reasons?.length,
        by?.length,
        byAudience,
      ]),
    ).toEqual([
      ['2012-02-03', 3, 1, 'internal'],
      ['2012-04-17', 1, 2, 'internal'],
    ]);
  });

  it('marks a paragraph in square brackets as provisional', () => {
    const provisional = planOf(own).sections?.flatMap((s) =>
      s.paragraphs.filter((p) => p.provisional === true),
    );
    expect(provisional).toHaveLength(1);
  });

  it.each([
    ['strategy-own', '2012/20XX', 'draft'],
    ['strategy-priorities', '2023/2026', 'final-draft'],
    ['strategy-actions', undefined, undefined],
  ])('%s: period %s, status %s', (name, edtf, status) => {
    const plan = planOf(fixture(name));
    expect([plan.period?.edtf, plan.control?.status]).toEqual([edtf, status]);
  });
});
