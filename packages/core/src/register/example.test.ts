import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '../calendar/to-calendar.js';
import { sayFinding } from '../checks/say-finding.js';
import { readDocument } from '../document/read.js';
import { diaryOf } from './diary.js';
import { suggestWindow } from './free-windows.js';
import type { Register } from './register.js';
import { sayBlocked, sayMissing, sayWindow } from './say-register.js';
import { youSaidWeDid } from './told.js';

const file = new URL('../../../../examples/riverside-register.json', import.meta.url);
const register = JSON.parse(readFileSync(file, 'utf8')) as Register;
const asOf = '2012-06-16';

describe('Riverside’s joint diary on 16 June 2012', () => {
  it('fits the schema', () => {
    expect(readDocument(register)).not.toHaveProperty('problems');
  });

  it('has these engagements, in these states, with these things to say of them', () => {
    const { entries } = diaryOf(register, { asOf });
    const said = entries.map(({ engagement, state, findings }) => [
      engagement.id,
      state,
      ...findings.map(({ code }) => code.replace('register/', '')),
    ]);
    expect(said).toEqual([
      ['carers-strategy', 'fed-back', 'feedback-half-told'],
      ['allotments', 'fed-back'],
      ['library-hours', 'closed', 'feedback-overdue'],
      ['short-breaks', 'fed-back'],
      ['savings', 'decided', 'decision-before-close', 'pre-election', 'too-short'],
      ['youth-offer', 'open', 'over-asked'],
      ['moving-offices', 'planned', 'no-feedback-date', 'too-short'],
      ['skate-park', 'planned', 'audience-clash', 'holiday-season', 'no-feedback-date', 'too-short'],
      ['day-centres', 'planned', 'over-asked', 'pre-election'],
      ['travel', 'planned'],
    ]);
  });

  it('says what the matter is, as docs/register.md shows', () => {
    const { entries } = diaryOf(register, { asOf });
    const [clash, holiday] = entries.find(({ engagement }) => engagement.id === 'skate-park')?.findings ?? [];
    expect(clash && sayFinding(clash)).toBe(
      '“A skate park for Mill Lane” and “What is there to do?” both ask young people, from 2 July 2012 to 13 July 2012: ask once for both, or move one.',
    );
    expect(holiday && sayFinding(holiday, 'cy')).toContain('gwyliau’r haf');
  });

  it('has room for the skate park after the summer', () => {
    const rest = { ...register, engagements: register.engagements.filter(({ id }) => id !== 'skate-park') };
    const wish = { audiences: ['Teenagers'], areas: ['Mill Lane ward'], days: 42, from: '2012-07-02' };
    const window = suggestWindow(rest, wish, { asOf });
    expect(sayWindow(window, 'en')).toBe('Open it on 3 September 2012 and close it on 14 October 2012.');
    expect(window?.waitedFor.map((block) => sayBlocked(block, 'en'))).toEqual([
      '“What is there to do?” asks the same people (from 2 July 2012 to 13 July 2012)',
      'the summer holidays (from 22 July 2012 to 31 August 2012)',
    ]);
  });

  it('told one engagement whole', () => {
    const missing = youSaidWeDid(register).map((told) => [told.engagement, sayMissing(told, 'en')]);
    expect(missing.filter(([, said]) => said === '').map(([id]) => id)).toEqual([
      'allotments',
      'short-breaks',
    ]);
    expect(missing[0]).toEqual(['carers-strategy', 'Not told: what was done.']);
  });

  it('is a calendar without what is for the office', () => {
    const text = toCalendar(register, { asOf });
    expect(text.match(/^SUMMARY.*/gm)).toHaveLength(24);
    expect(text).not.toContain('Moving offices');
  });
});
