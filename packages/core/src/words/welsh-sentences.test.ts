import { describe, expect, it } from 'vitest';
import { sayLevel } from '../record/say-record.js';
import { CHANGES_CY } from './cy/changes.js';
import { CHECK_WORDS_CY } from './cy/checks.js';
import { FLAGS_CY } from './cy/status-flags.js';
import { PROMISE_CY, SUGGESTION_REASONS_CY } from './cy/spectrum.js';
import { REPORT_CY } from './cy/report.js';
import { SLIPS_CY } from './cy/slips.js';
import { STATUS_CY } from './cy/status.js';
import { targetDateCy } from './cy/target-date.js';

describe('a sentence put together from our own words', () => {
  it.each([
    [
      '“a” breathes on the question it joins',
      CHECK_WORDS_CY['checklist/not-met-without-follow-up']({ principle: 'Oed', lacks: ['what', 'who'] }),
      'nid yw’r camau dilynol yn dweud beth a wneir a pha swydd fydd yn ei wneud:',
    ],
    [
      'and “ac” stands before one that begins with a vowel',
      CHECK_WORDS_CY['checklist/not-met-without-follow-up']({ principle: 'Oed', lacks: ['what', 'when'] }),
      'yn dweud beth a wneir ac erbyn pryd:',
    ],
    [
      'of a method',
      CHECK_WORDS_CY['record/method-without-responsible']({ method: 'Arolwg', lacks: ['who', 'when'] }),
      'pa swydd neu dîm sy’n atebol amdano a phryd y’i gwneir: ychwanegwch swydd neu dîm a mis.',
    ],
    [
      'of a slip',
      SLIPS_CY.lacks(['reason', 'approval']),
      'Nid oes dim yn dweud pam a phwy a’i cymeradwyodd.',
    ],
    [
      'none is needed after a colon, where names hold “a” themselves',
      SUGGESTION_REASONS_CY.suits({ code: 'suits', audiences: ['parents-and-carers', 'tenants'] }),
      'Yn addas i: rhieni a gofalwyr, tenantiaid a lesddeiliaid.',
    ],
    [
      'nor between the names of methods',
      PROMISE_CY.exceeds({
        promised: 'P',
        reached: 'R',
        by: 'B',
        unplaced: '',
        closing: ['Arolwg', 'Taflen'],
      }),
      'byddai’r rhain yn cau’r bwlch: Arolwg, Taflen.',
    ],
  ])('%s', (_, said, expected) => {
    expect(said).toContain(expected);
  });
});

describe('a sentence with somebody else’s word in it', () => {
  it('puts a label that would have to change its first letter in quotation marks', () => {
    const facts = { row: 'R', label: 'Gwyrdd', because: 'late' } as const;
    expect(CHECK_WORDS_CY['status/optimistic'](facts)).toContain('Datgenir bod “R” yn “Gwyrdd”,');
  });

  it('says a status that moved without a word that would change it', () => {
    expect(REPORT_CY.moved('7a', 'Coch', 'Gwyrdd')).toBe('7a: coch gynt, gwyrdd bellach.');
  });

  it('names the language of texts as an adjective of theirs', () => {
    const change = { deed: 'translated', noun: 'document', name: '', path: '', edits: [] };
    const said = CHANGES_CY.say.translated(
      { ...change, facts: { lang: 'cy', texts: 3 } } as unknown as Parameters<
        typeof CHANGES_CY.say.translated
      >[0],
      { level: (code) => code },
    );
    expect(said).toBe('Testunau Cymraeg a ddaeth, a aeth neu a newidiodd: 3.');
  });
});

describe('a number in a sentence', () => {
  it('softens the noun after two', () => {
    expect(STATUS_CY.say['cadence-assumed']({ months: 2 })).toContain('tybir un bob 2 fis.');
    expect(targetDateCy.every({ count: 0.5, unit: 'day' })).toBe('bob 2 ddiwrnod');
    expect(FLAGS_CY['stale-declaration']({ label: 'Green', on: '2012-01-31', months: 1 })).toContain(
      'yn ddyledus bob mis.',
    );
  });

  it('is the same word in the question and beside the choice', () => {
    expect(sayLevel('some', 'cy')).toBe('rhywfaint');
  });
});
