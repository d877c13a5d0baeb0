import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { example, file, fresh, say, sayJson } from './say.js';

const HARBOURSIDE = example('harbourside-plan.json');
const DAY = ['--as-of', '2026-01-31'];
interface Calendar {
  entries: { id: string; kind: string }[];
}

describe('calendar', () => {
  it('prints iCalendar text with its own line ends, and nothing else', async () => {
    const { out, err } = await say('calendar', HARBOURSIDE, ...DAY);
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(out).toMatch(/END:VCALENDAR\r\n$/);
    expect(out.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
    expect(err).toBe('');
  });

  it('writes the same text to a file, and again over it', async () => {
    const path = fresh('plan.ics');
    const { out } = await say('calendar', HARBOURSIDE, ...DAY, '--out', path);
    expect(out).toContain('Written to');
    expect(await readFile(path, 'utf8')).toBe((await say('calendar', HARBOURSIDE, ...DAY)).out);
    expect((await say('calendar', HARBOURSIDE, ...DAY, '--out', path)).out).toContain('Written over');
  });

  it('holds updates owed and reports to come, of a plan that says how often it reports', async () => {
    const { entries } = await sayJson<Calendar>('calendar', HARBOURSIDE, ...DAY);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set(['due', 'milestone', 'step', 'update', 'report']),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const silent = await sayJson<Calendar>('calendar', example('riverside-implementation-plan.txt'));
    expect(silent.entries.some(({ kind }) => kind === 'update' || kind === 'report')).toBe(false);
  });

  it('counts the reports to come from those made on this plan, to this body', async () => {
    const days = async (...files: string[]) => {
      const { entries } = await sayJson<Calendar>(
        'calendar',
        HARBOURSIDE,
        ...files,
        ...DAY,
        '--kinds',
        'report',
      );
      return entries.map(({ id }) => id.replace('plan:harbourside-plan/report/', ''));
    };
    const given = JSON.parse(await readFile(example('riverside-report.json'), 'utf8')) as object;
    const made = { ...given, date: undefined };
    const before = await days();
    expect(before[0]).toBe('Participation Board/3/2026-04-01');
    expect(await days(await file('other.json', { ...made, asOf: '2025-12-01' }))).toEqual(before);
    const own = { ...made, asOf: '2025-12-01', links: [{ to: 'harbourside-plan' }] };
    const after = await days(await file('own.json', own));
    expect(after.filter((id) => id.startsWith('Cabinet'))).toEqual([
      'Cabinet/6/2026-06-01',
      'Cabinet/6/2026-12-01',
    ]);
    expect(after.filter((id) => id.startsWith('P'))).toEqual(before.filter((id) => id.startsWith('P')));
  });

  it('keeps to the kinds asked for', async () => {
    const { entries } = await sayJson<Calendar>(
      'calendar',
      HARBOURSIDE,
      ...DAY,
      '--kinds',
      'update,milestone',
    );
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['update', 'milestone']));
  });

  it('says so when nothing has a day', async () => {
    const { code, err } = await say('calendar', example('riverside-record.json'));
    expect(code).toBe(0);
    expect(err).toContain('empty');
  });

  it('never writes over a file of another kind, nor over what it read', async () => {
    const path = fresh('notes.txt');
    await writeFile(path, 'Notes of a meeting');
    const other = await say('calendar', HARBOURSIDE, '--out', path);
    expect(other.code).toBe(2);
    expect(other.err).toContain('holds text');
    expect(await readFile(path, 'utf8')).toBe('Notes of a meeting');
    expect((await say('calendar', HARBOURSIDE, '--out', HARBOURSIDE)).err).toContain('would be lost');
  });

  it.each([
    ['a folder that is not there', ['--out', 'nowhere/plan.ics'], 'the folder it names is not there'],
    ['a kind nobody knows', ['--kinds', 'due,lunch'], '“lunch”'],
    ['a way of showing nobody knows', ['--windows', 'all'], '“all”'],
  ])('%s ends with 2 and a sentence', async (_, args, words) => {
    const { code, err } = await say('calendar', HARBOURSIDE, ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
