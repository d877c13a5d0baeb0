import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diaryOf } from '../register/diary.js';
import type { Register } from '../register/register.js';
import { CHECKS } from './index.js';
import { sayDiaryFinding } from './say-diary-finding.js';
import { sayFinding } from './say-finding.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const register = JSON.parse(read('../../../../examples/riverside-register.json')) as Register;

describe('sayDiaryFinding', () => {
  it.each(['2011-06-16', '2012-06-16', '2013-06-16'])(
    'says all of a diary on %s as sayFinding does, in both languages',
    (asOf) => {
      const findings = diaryOf(register, { asOf }).entries.flatMap((entry) => entry.findings);
      expect(findings.length).toBeGreaterThan(3);
      for (const finding of findings)
        for (const lang of ['en', 'cy'] as const)
          expect(sayDiaryFinding(finding, lang)).toBe(sayFinding(finding, lang));
    },
  );

  it('asks nobody to move what is over', () => {
    const said = diaryOf(register, { asOf: '2012-06-16' }).entries.find(
      ({ engagement }) => engagement.id === 'savings',
    );
    expect(said?.findings.map((finding) => sayDiaryFinding(finding))).toEqual([
      'The decision on “Where should savings fall?” was set for 2 May 2012, with responses taken until 4 May 2012: say how they are considered.',
      '“Where should savings fall?” was open in the pre-election period of “Borough election” on 3 May 2012, which runs from 27 March 2012 (25 working days before, unless the register names a day): say why.',
      '“Where should savings fall?” was open for 19 days (33, 14 of them in holidays), fewer than 28: say why that was enough.',
    ]);
    const welsh = said?.findings.map((finding) => sayDiaryFinding(finding, 'cy')).join(' ');
    expect(welsh).not.toMatch(/symudwch|agorwch/);
  });

  it('knows every code the diary can find: the checks of its room', () => {
    const source = read('./say-diary-finding.ts');
    const codes = CHECKS.map(({ code }) => code).filter((code) => code.startsWith('register/'));
    const diary = read('../register/diary.ts');
    expect(codes.filter((code) => diary.includes(`'${code}'`) && !source.includes(`'${code}'`))).toEqual([]);
  });

  it('says anything else by its code', () => {
    expect(sayDiaryFinding({ code: 'plan/no-owner', facts: {} }, 'cy')).toBe('plan/no-owner.');
  });
});
