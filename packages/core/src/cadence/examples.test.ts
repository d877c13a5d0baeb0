import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerChallenge, publishChallenge, receiveChallenge } from '../challenge/deeds.js';
import { challengeStanding } from '../challenge/standing.js';
import type { Challenge } from '../challenge/challenge.js';
import { check } from '../checks/check.js';
import type { EngagementDocument } from '../document/document.js';
import { readDocumentText } from '../document/read.js';
import type { Plan } from '../plan/plan.js';
import type { Report } from '../report/report.js';
import { buildReport } from '../report/build-report.js';
import { reportText } from '../report/report-text.js';
import { decisionsOf, implicationTotals, unansweredRequests } from '../report/standing.js';
import { nextReports } from './next-reports.js';
import { owed } from './owed.js';
import { owedByBody, owedByLead } from './owed-groups.js';
import { sayNextReport } from './say-next-report.js';
import { sayOwed } from './say-owed.js';

/** What docs/report.md, docs/challenge.md and docs/cadence.md say of the examples, and their snippets. */
function example(name: string): EngagementDocument {
  const { document, problems } = readDocumentText(
    readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8'),
  );
  if (document === undefined) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return document;
}

const harbourside = example('harbourside-plan.json') as Plan;

describe('docs/report.md', () => {
  const report = example('riverside-report.json') as Report;

  it('costs £2,500 once and saves £2,500 a year', () => {
    expect(implicationTotals(report)).toEqual({
      oncePence: 250_000,
      recurringPence: -250_000,
      priced: 3,
      rows: 4,
    });
  });

  it('says what was decided on two of three, and leaves one of three requests unanswered', () => {
    expect(decisionsOf(report).decided).toHaveLength(2);
    expect(unansweredRequests(report)).toHaveLength(1);
    expect(check(report, { asOf: '2012-07-01' }).map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([
        ['report/recommendation-undecided', '/recommendations/2'],
        ['report/request-unanswered', '/requests/2'],
      ]),
    );
  });

  it('prints, with its table', () => {
    expect(reportText(report)).toContain('Red | Amber | Green | Not due | Unknown\n6 | 2 | 1 | 12 | 6');
  });

  it('builds one from a plan', () => {
    const built = buildReport(harbourside, {
      asOf: '2026-01-31',
      since: '2025-10-31',
      to: 'Cabinet',
      by: 'Head of Participation',
      lang: 'en',
    });
    expect(reportText(built)).toContain('That Cabinet notes how the plan stands (');
  });
});

describe('docs/challenge.md', () => {
  it('was answered in time: Easter moved its last day to the 18th', () => {
    const challenge = example('riverside-challenge.json') as Challenge;
    const standing = challengeStanding({ ...challenge, owedBy: undefined }, { asOf: '2012-06-01' });
    expect(standing).toMatchObject({
      state: 'answered',
      owedBy: '2012-04-18',
      answeredOn: '2012-04-16',
      publishable: true,
    });
    expect(challenge).not.toHaveProperty('from');
  });

  it('counts ten working days, and not the two Jubilee holidays', () => {
    const { challenge } = receiveChallenge({
      id: 'challenge-12',
      about: 'riverside-plan#diary-page',
      text: 'The page has not changed since spring.',
      received: '2012-05-31',
      from: { contact: 'somebody@example.org' },
    });
    expect(challenge?.owedBy).toBe('2012-06-18');
    const { challenge: answered } = answerChallenge(challenge as Challenge, {
      text: 'It has now.',
      on: '2012-06-07',
      by: 'Policy Officer',
      outcome: 'upheld',
    });
    const { challenge: published } = publishChallenge(answered as Challenge, { asOf: '2012-06-07' });
    expect(JSON.stringify(published)).not.toContain('somebody');
  });
});

describe('docs/cadence.md', () => {
  const documents = [
    harbourside,
    example('riverside-register.json'),
    example('riverside-checklist.json'),
    example('riverside-challenge.json'),
  ];

  it('lists what is owed, by lead and by body', () => {
    const entries = owed(documents, { asOf: '2026-01-31' });
    for (const entry of entries) expect(sayOwed(entry, 'en')).toMatch(/\.$/);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['update', 'feedback', 'principles']));
    expect(owedByLead(entries).length).toBeGreaterThan(3);
    expect(owedByBody(entries).map(({ body, months }) => [body, months])).toEqual([
      ['Participation Board', 3],
      ['Cabinet', 6],
    ]);
  });

  it('looks ahead to the year’s reports', () => {
    const reports = nextReports(harbourside, { asOf: '2026-01-31', upTo: '2026-12-31' });
    expect(reports.map(({ on, body }) => `${on} ${body ?? ''}`)).toEqual([
      '2026-04-01 Participation Board',
      '2026-04-01 Cabinet',
      '2026-07-01 Participation Board',
      '2026-10-01 Participation Board',
      '2026-10-01 Cabinet',
    ]);
    expect(reports.map((report) => sayNextReport(report, 'en'))[0]).toMatch(
      /^Report to Participation Board by 1 April 2026, from 2 January 2026: /,
    );
  });

  it('holds an update as handed in', () => {
    expect(example('riverside-update.json').kind).toBe('update');
  });
});
