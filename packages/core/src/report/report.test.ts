import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.js';
import { moneyOf } from '../plan/money.js';
import type { Plan, ProgressUpdate } from '../plan/plan.js';
import { movesSince } from '../status/moves.js';
import { rollUp } from '../status/roll-up.js';
import { sayRated } from '../status/say-roll-up.js';
import { statusTable } from '../status/table.js';
import { anyDocument } from '../testing/arbitraries.js';
import { aLead, aParty, aPlanOf, aProgressUpdate, aResource, aTargetDate } from '../testing/builders.js';
import { aChallenge, anEngagement, aRegister } from '../testing/documents.js';
import { validateDocument } from '../validate/validate.js';
import { buildReport } from './build-report.js';
import type { Report } from './report.js';
import { reportText } from './report-text.js';
import { implicationTotals } from './standing.js';

const plan = JSON.parse(
  readFileSync(new URL('../../../../examples/harbourside-plan.json', import.meta.url), 'utf8'),
) as Plan;
const options = {
  asOf: '2026-01-31',
  since: '2025-10-31',
  to: 'Cabinet',
  by: 'Head of Participation',
  number: 'CAB/26/02',
  contact: { post: 'Participation Manager' },
};
const report = buildReport(plan, options);
const chapter = (built: Report, heading: string) =>
  built.sections.find((section) => section.heading === heading);
const textOf = (built: Report, heading: string) =>
  chapter(built, heading)
    ?.paragraphs.map(({ text }) => text)
    .join(' ') ?? '';

describe('the report on Harbourside’s plan', () => {
  it.each(['en', 'cy'] as const)('is a document of its own, in %s', (lang) => {
    const built = buildReport(plan, { ...options, lang });
    expect(validateDocument(built)).toEqual([]);
    expect(reportText(built)).not.toMatch(/undefined|NaN|null|\[object/);
    expect(check(built, { asOf: options.asOf }).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('counts as the roll-up counts', () => {
    const table = statusTable(plan, { asOf: options.asOf });
    const whole = rollUp(plan, table);
    expect(textOf(report, 'Summary')).toContain(sayRated(whole, 'en'));
    const rows = chapter(report, 'Progress by objective')?.table?.rows ?? [];
    expect(rows).toHaveLength(plan.objectives.length + 1);
    for (const column of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const sum = rows.slice(0, -1).reduce((all, row) => all + Number(row[column]), 0);
      expect(sum).toBe(Number(rows.at(-1)?.[column]));
    }
    expect(rows.at(-1)?.slice(3, 5).map(Number)).toEqual([whole.distribution.red, whole.distribution.amber]);
    expect(chapter(report, 'Appendix: every row')?.table?.rows).toHaveLength(whole.total);
  });

  it('names every red and amber row once, with a reason and the way back', () => {
    const table = statusTable(plan, { asOf: options.asOf });
    const off = table.rows.filter(
      ({ assessment: { effective } }) => effective.state === 'bad' || effective.state === 'warning',
    );
    const said =
      chapter(report, 'Exceptions, and the route to green')?.paragraphs.map(({ text }) => text) ?? [];
    expect(said).toHaveLength(off.length);
    for (const { title } of off) expect(said.filter((text) => text.includes(title))).toHaveLength(1);
    for (const text of said) expect(text).toMatch(/oute to green/);
  });

  it('tells what moved since the last report, as the tables do', () => {
    const moves = movesSince(
      statusTable(plan, { asOf: options.since }),
      statusTable(plan, { asOf: options.asOf }),
    );
    expect(moves.size).toBeGreaterThan(0);
    expect(chapter(report, 'Movement since the last report')?.paragraphs).toHaveLength(moves.size + 1);
  });

  it('adds up to the money of the plan', () => {
    const { oncePence, recurringPence } = moneyOf(plan);
    expect(implicationTotals(report)).toMatchObject({ oncePence, recurringPence });
  });

  it('says the same in text, in the order of its numbers', () => {
    const heads = reportText(report)
      .split('\n\n')
      .map((part) => part.split('\n')[0] ?? '');
    expect(heads.filter((head) => /^\d+ /.test(head)).map((head) => parseInt(head, 10))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(heads.at(-1)).toBe('Appendix: every row');
  });

  it('prints no word that is internal', () => {
    const secret = 'Confidential words';
    const touched = aPlanOf([
      {
        due: aTargetDate('2011-01-01'),
        resources: [aResource({ words: secret, state: 'to-be-identified', audience: 'internal' })],
        updates: [
          aProgressUpdate({
            declared: 'red',
            audience: 'internal',
            note: secret,
            issue: { text: secret, open: true },
            routeToGreen: { action: secret },
          }),
        ],
      },
    ]);
    const register = aRegister({ engagements: [anEngagement({ title: secret, audience: 'internal' })] });
    expect(JSON.stringify(buildReport(touched, { asOf: '2012-02-01', register }))).not.toContain(secret);
  });
});

describe('an exception', () => {
  const said = (update: Partial<ProgressUpdate>, lang: 'en' | 'cy' = 'en') => {
    const updates = [aProgressUpdate({ on: '2011-12-15', declared: 'red', ...update })];
    const built = buildReport(aPlanOf([{ updates }]), { asOf: '2012-01-01', lang });
    return built.sections.find(({ ref }) => ref === '7')?.paragraphs[0]?.text;
  };

  it('says what the officer said, whole', () => {
    const note = `${'The hall is shut for works. '.repeat(6)}It opens in May.`;
    expect(said({ note })).toContain(`It was declared “Red” on 15 December 2011: “${note.slice(0, -1)}”.`);
    expect(said({ note }, 'cy')).toContain(`Datganwyd “Coch” ar 15 Rhagfyr 2011: “${note.slice(0, -1)}”.`);
  });

  it('says a cause once, among the reasons, and the route without it', () => {
    const cause = 'No money before April.';
    expect(said({ routeToGreen: { cause, action: 'Ask the fund', due: aTargetDate('2012-04-30') } })).toMatch(
      /2011: “No money before April”\..* Route to green: Ask the fund; by 30 April 2012\.$/,
    );
    expect(said({ routeToGreen: { cause } })).toMatch(
      /2011: “No money before April”\..* Route to green: because of “No money before April\.”\.$/,
    );
  });
});

describe('a report', () => {
  it('says that it is the first, and what is assumed', () => {
    const first = buildReport(aPlanOf([{}]), { asOf: '2012-01-01' });
    expect(textOf(first, 'Movement since the last report')).toBe(
      'There is no earlier day to compare with: this is the first report.',
    );
    expect(textOf(first, 'Background')).toContain('3 calendar months are assumed');
    expect(first.recommendations).toEqual([
      {
        id: 'recommendation-1',
        ref: '3.1',
        text: 'That the committee notes how the plan stands (0 of 1 rated).',
      },
    ]);
  });

  it('asks for what only a committee can settle', () => {
    const asked = buildReport(
      aPlanOf(
        [
          {
            due: aTargetDate('2011-06-30'),
            leads: [aLead()],
            revisions: [{ from: aTargetDate('2011-03-31'), to: aTargetDate('2011-06-30'), on: '2011-03-01' }],
            resources: [aResource({ state: 'to-be-identified', amount: { pence: 1_250_000, per: 'year' } })],
          },
        ],
        { parties: [aParty()] },
      ),
      { asOf: '2012-01-01', to: 'Cabinet' },
    );
    expect(asked.recommendations?.map(({ text }) => text)).toEqual([
      'That Cabinet notes how the plan stands (1 of 1 rated).',
      'That Cabinet asks the leads of the 1 red row without a route to green to name its cause, action, owner and date.',
      'That Cabinet decides how to find £12,500 a year for work still open, or which work is to stop.',
      'That Cabinet approves or refuses the changed dates of 1 row that nobody is said to have approved.',
      'That Cabinet asks for the 1 update that is overdue.',
    ]);
  });

  it.each([
    ['en', 'That the committee notes how the plan stands (nothing to rate yet).'],
    ['cy', 'Bod y pwyllgor yn nodi sut y mae’r cynllun yn sefyll (dim i’w raddio eto).'],
  ] as const)('of a plan without rows rates none of nothing (%s)', (lang, text) => {
    expect(buildReport(aPlanOf([]), { asOf: '2012-01-01', lang }).recommendations?.[0]?.text).toBe(text);
  });

  it('compares with the plan as it was, and tells of rows new and gone', () => {
    const built = buildReport(aPlanOf([{ id: 'a' }, { id: 'c' }, { id: 'd' }]), {
      asOf: '2012-01-01',
      since: '2011-10-01',
      previousPlan: aPlanOf([{ id: 'a' }, { id: 'b' }]),
    });
    expect(textOf(built, 'Movement since the last report')).toContain(
      '2 rows are new, and 1 is no longer in the plan.',
    );
  });

  it('tells what people were asked and told since then', () => {
    const register = aRegister({
      engagements: [
        anEngagement({
          title: 'Hours',
          opens: '2011-11-01',
          closes: '2011-12-01',
          result: { said: 'Open late.', did: 'It does.' },
        }),
        anEngagement({ id: 'e-2', title: 'Parks', closes: '2011-12-15' }),
        anEngagement({ id: 'e-3', title: 'Old', closes: '2011-09-01' }),
      ],
    });
    const built = buildReport(aPlanOf([{}]), {
      asOf: '2012-01-01',
      since: '2011-10-01',
      register,
      challenges: [aChallenge({ received: '2011-12-20' })],
    });
    expect(built.consultation).toEqual([
      '“Hours” (1 November 2011 – 1 December 2011). You said: Open late. We did: It does.',
      '“Parks” (15 December 2011). Nothing has been told to those who took part yet.',
      '0 of 1 challenge answered; 1 open, 0 of 1 overdue.',
    ]);
  });

  it('can be made of any plan, in both languages', () => {
    fc.assert(
      fc.property(
        anyDocument('plan') as fc.Arbitrary<Plan>,
        fc.constantFrom('en' as const, 'cy' as const),
        (any, lang) => {
          const built = buildReport(any, { asOf: '2012-01-01', since: '2011-10-01', lang });
          expect(validateDocument(built)).toEqual([]);
          reportText(built);
        },
      ),
      { numRuns: 40 },
    );
  });
});
