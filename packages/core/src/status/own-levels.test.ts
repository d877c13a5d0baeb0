import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../calendar/to-calendar.js';
import { changeLog, changeLogText } from '../change/change-log.js';
import { diff } from '../change/diff.js';
import { check } from '../checks/check.js';
import { sayFinding } from '../checks/say-finding.js';
import type { Plan } from '../plan/plan.js';
import { buildReport } from '../report/build-report.js';
import { reportText } from '../report/report-text.js';
import { aPlanOf } from '../testing/builders.js';
import type { Lang } from '../words/lang.js';
import { rollUp } from './roll-up.js';
import { sayFlag } from './say-flag.js';
import { sayLevelSpread } from './say-level-spread.js';
import { sayReasons, sayWhy } from './say-why.js';
import { sayToGreen } from './say.js';
import { schemeOf } from './scheme.js';
import { statusTable } from './table.js';

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8'),
  ) as unknown as Plan;
const plan = read('harbourside-plan.json');
const asOf = '2026-01-15';
const table = statusTable(plan, { asOf });
const labels = (lang: Lang) =>
  schemeOf(plan).levels.map(({ label, translations }) =>
    lang === 'en' ? label : (translations?.[lang]?.label ?? ''),
  );

/** Facts as they come back from a file, with which somebody else may make the sentences. */
const kept = <T>(given: T): T => JSON.parse(JSON.stringify(given)) as T;

/** Everything that quotes a level of Harbourside's scheme, by where it is read. */
const said: Readonly<Record<string, (lang: Lang) => readonly string[]>> = {
  reasons: (lang) => table.rows.flatMap((row) => [...sayReasons(row, lang), sayWhy(row, lang)]),
  flags: (lang) =>
    table.rows.flatMap(({ assessment }) => kept(assessment.flags).map((flag) => sayFlag(flag, lang))),
  findings: (lang) =>
    kept(check(plan, { asOf }))
      .filter(({ code }) => code === 'status/optimistic' || code === 'status/cautious')
      .map((finding) => sayFinding(finding, lang)),
  spread: (lang) => [sayLevelSpread(rollUp(plan, table), schemeOf(plan), lang)],
  report: (lang) => reportText(buildReport(plan, { asOf, lang })).split('\n'),
  'change log': (lang) => {
    const after = read('harbourside-plan-2.json');
    return changeLogText(changeLog(diff(plan, after), { before: plan, after, lang })).split('\n');
  },
};

describe('a level of a council’s own', () => {
  it.each(Object.keys(said))('is called by its name in the language asked for: %s', (where) => {
    const quoting = (asked: Lang, name: Lang) =>
      said[where]?.(asked).filter((sentence) =>
        labels(name).some((label) => new RegExp(`[“ ]${label}[”,.: ]`).test(sentence)),
      );
    expect(quoting('cy', 'en')).toEqual([]);
    expect(quoting('en', 'cy')).toEqual([]);
    expect(quoting('cy', 'cy')).toHaveLength(quoting('en', 'en')?.length ?? 0);
    expect(quoting('cy', 'cy')).not.toEqual([]);
  });

  it('stands neither in what would turn a row green nor in the calendar', () => {
    const sentences = table.rows.flatMap(({ assessment }) => [
      ...assessment.toGreen.flatMap((reason) => [sayToGreen(reason, 'en'), sayToGreen(reason, 'cy')]),
    ]);
    const entries = (['en', 'cy'] as const).flatMap((lang) =>
      calendarEntries([plan], { asOf, lang }).flatMap(({ title, note = '' }) => [title, note]),
    );
    for (const label of [...labels('en'), ...labels('cy')])
      expect([...sentences, ...entries].filter((text) => text.includes(`“${label}”`))).toEqual([]);
  });

  it.each([
    ['cy', 'Datganwyd “Ar ei hôl hi” ar 15 Rhagfyr 2011.'],
    ['en', 'It was declared “Behind” on 15 December 2011.'],
  ] as const)('written in Welsh has its name in %s where the scheme gives one', (lang, sentence) => {
    const own = aPlanOf([{ updates: [{ on: '2011-12-15', declared: 'araf' }] }], {
      scheme: {
        levels: [
          {
            code: 'araf',
            label: 'Ar ei hôl hi',
            tone: 'bad',
            translations: { en: { label: 'Behind' } },
          },
        ],
      },
    });
    const [row] = statusTable(own, { asOf: '2012-01-01' }).rows;
    expect(row && sayReasons(row, lang)[0]).toBe(sentence);
  });
});
