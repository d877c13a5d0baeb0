import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSpectrum } from '../testing/documents.js';
import { spectrumSchema } from './schema.js';
import { levelNamed, spectrum, SPECTRUMS, waysToWrite } from './spectrums.js';

describe('the shipped spectrums', () => {
  it.each([
    ['thurrock', ['Information', 'Consultation', 'Deliberation', 'Collaboration', 'Partnership']],
    ['iap2', ['Inform', 'Consult', 'Involve', 'Collaborate', 'Empower']],
  ])('%s names its five levels, the least say first', (id, names) => {
    const levels = spectrum(id)?.levels;
    expect(levels?.map((level) => level.name)).toEqual(names);
    expect(levels?.map((level) => level.order)).toEqual([1, 2, 3, 4, 5]);
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

  it('stands for one level only', () => {
    const ways = SPECTRUMS.flatMap((s) =>
      s.levels.flatMap((level) => [...new Set(waysToWrite(level).map((way) => way.toLowerCase()))]),
    );
    expect(ways.filter((way, i) => ways.indexOf(way) !== i)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (words) => void levelNamed(words)));
  });
});
