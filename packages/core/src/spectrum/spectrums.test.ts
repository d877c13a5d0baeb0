import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSpectrum } from '../testing/documents.js';
import { refOf } from './cross-walk.js';
import { spectrumSchema } from './schema.js';
import { levelNamed, spectrum, SPECTRUMS, waysToWrite } from './spectrums.js';

describe('the shipped spectrums', () => {
  it.each([
    ['thurrock', ['Information', 'Consultation', 'Deliberation', 'Collaboration', 'Partnership']],
    ['iap2', ['Inform', 'Consult', 'Involve', 'Collaborate', 'Empower']],
    [
      'arnstein',
      [
        'Manipulation',
        'Therapy',
        'Informing',
        'Consultation',
        'Placation',
        'Partnership',
        'Delegated power',
        'Citizen control',
      ],
    ],
    ['former-duty', ['Provided with information', 'Consulted', 'Involved in another way']],
  ])('%s names its levels, the least say first', (id, names) => {
    const levels = spectrum(id)?.levels;
    expect(levels?.map((level) => level.name)).toEqual(names);
    expect(levels?.map((level) => level.order)).toEqual(names.map((_, i) => i + 1));
  });

  it('put Arnstein’s rungs in three groups', () => {
    const groups = spectrum('arnstein')?.levels.map((level) => level.group);
    expect(groups?.map((group) => groups.indexOf(group))).toEqual([0, 0, 2, 2, 2, 5, 5, 5]);
  });

  it('say that the former duty is repealed', () => {
    expect(spectrum('former-duty')?.note).toMatch(/Repealed.*2015/);
  });

  it('hold no list of four, which no source confirms', () => {
    expect(SPECTRUMS.filter(({ levels }) => levels.length === 4)).toEqual([]);
  });

  it.each(SPECTRUMS.map((s) => [s.id, s] as const))('%s is a document valid against its schema', (_, s) => {
    expect(spectrumSchema.safeParse(s).error).toBeUndefined();
  });

  it.each(SPECTRUMS.map((s) => [s.id, s] as const))(
    '%s has a goal and a promise in both languages',
    (_, s) => {
      for (const level of s.levels) {
        const cy = level.translations?.['cy'];
        for (const words of [level.goal, level.promise, cy?.['goal'], cy?.['promise']]) {
          expect(words).toMatch(/\.$/);
        }
        expect(cy?.['name']).not.toBe(level.name);
        expect(cy?.['reviewed']).toBe(false);
      }
    },
  );

  it('ship none of IAP2’s own wording', () => {
    expect(spectrum('iap2')?.levels.filter((level) => level.licensed !== undefined)).toEqual([]);
  });

  it('are found by id, and nothing else is', () => {
    expect(spectrum('arnstein-of-elsewhere')).toBeUndefined();
  });
});

describe('a level by its words', () => {
  it.each([
    ['Consult', 'iap2', 'consult'],
    ['consulting', 'iap2', 'consult'],
    ['Consultation', 'thurrock', 'consultation'],
    ['INFORMATION-GIVING', 'thurrock', 'information'],
    ['  partnership   working ', 'thurrock', 'partnership'],
    ['informing', 'iap2', 'inform'],
    ['involving', 'iap2', 'involve'],
    ['Ymgynghori', 'iap2', 'consult'],
    ['Partneriaeth', 'thurrock', 'partnership'],
  ])('“%s” is %s %s', (words, framework, id) => {
    const named = levelNamed(words);
    expect([named?.spectrum.id, named?.level.id]).toEqual([framework, id]);
  });

  it.each(['', '   ', 'devolving', 'we will consult and then inform', '2'])('“%s” is none', (words) => {
    expect(levelNamed(words)).toBeUndefined();
  });

  it('is found among a council’s own levels when they are given', () => {
    const own = aSpectrum();
    expect(levelNamed('told', [own])).toEqual({ spectrum: own, level: own.levels[0] });
    expect(levelNamed('Consult', [own])).toBeUndefined();
  });

  it.each([
    ['Partnership', 'thurrock/partnership'],
    ['arnstein/partnership', 'arnstein/partnership'],
    ['Arnstein/Delegated-Power', 'arnstein/delegated-power'],
    ['Consulted', 'former-duty/consulted'],
    ['elsewhere/partnership', undefined],
  ])('of two spectrums that know “%s” is the first, or the one it names', (words, ref) => {
    const named = levelNamed(words);
    expect(named && refOf(named)).toBe(ref);
  });

  it.each(SPECTRUMS)('of $id stands for one level only', ({ levels }) => {
    const ways = levels.flatMap((level) => [...new Set(waysToWrite(level).map((way) => way.toLowerCase()))]);
    expect(ways.filter((way, i) => ways.indexOf(way) !== i)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (words) => void levelNamed(words)));
  });
});
