import { describe, expect, it } from 'vitest';
import { aPrinciple, aPrincipleSet } from '../testing/documents.js';
import { inLanguage, withWords } from './in-language.js';
import { principleSet } from './principle-sets.js';
import { THURROCK } from './sets/thurrock.js';

const both = principleSet('thurrock')!;

describe('a set in another language', () => {
  it.each(['en', 'en-GB', 'EN'])('is itself in its own language (%s)', (lang) => {
    expect(inLanguage(both, lang)).toBe(both);
  });

  it.each(['cy', 'cy-GB', 'CY'])('is Welsh throughout in %s', (lang) => {
    const welsh = inLanguage(both, lang);
    expect(welsh.title).toBe('Egwyddorion Ymgysylltu â’r Gymuned');
    expect(welsh.stages.map((stage) => stage.title)).toEqual([
      'Cynllunio a Pharatoi',
      'Ymgysylltu',
      'Gwerthuso ac Adborth',
    ]);
    expect(welsh.principles[4]).toMatchObject({
      name: 'Cyfiawnhau’r Gynulleidfa Darged',
      nameAsPrinted: 'Justify Target Audience',
      reviewed: false,
    });
  });

  it('keeps ids, stages and gates, and whether an example is made up', () => {
    const welsh = inLanguage(both, 'cy');
    expect(welsh.principles.map((p) => [p.id, p.stage, p.example?.madeUp])).toEqual(
      both.principles.map((p) => [p.id, p.stage, p.example?.madeUp]),
    );
    expect(welsh.stages.map((s) => s.gate)).toEqual(both.stages.map((s) => s.gate));
  });

  it('says in which language it left what has no translation', () => {
    const welsh = inLanguage(THURROCK, 'cy');
    expect(welsh.principles[0]).toEqual({ ...THURROCK.principles[0], lang: 'en-GB' });
    expect(welsh.stages[0]).toMatchObject({ title: 'Planning and Preparation', lang: 'en-GB' });
    expect(welsh.title).toBe(THURROCK.title);
  });

  it('takes from a council’s own translation only what has the right shape', () => {
    const set = aPrincipleSet({
      principles: [
        aPrinciple({
          statement: 'We say why.',
          prompts: ['Why?'],
          translations: { cy: { name: 'Diben clir', statement: 7, prompts: 'Pam?', good: '' } },
        }),
      ],
    });
    const [principle] = inLanguage(set, 'cy').principles;
    expect(principle).toMatchObject({ name: 'Diben clir', statement: 'We say why.', prompts: ['Why?'] });
    expect(principle?.good).toBeUndefined();
  });

  it('reads words in any language a council adds', () => {
    const polish = withWords(aPrincipleSet(), {
      lang: 'pl',
      reviewed: true,
      title: 'Jak angażujemy',
      stages: { planning: 'Planowanie' },
      principles: { 'principle-1': { name: 'Jasny cel' } },
    });
    expect(inLanguage(polish, 'pl')).toMatchObject({
      title: 'Jak angażujemy',
      stages: [{ title: 'Planowanie' }],
      principles: [{ name: 'Jasny cel', nameAsPrinted: 'Clear purpose', reviewed: true }],
    });
    expect(inLanguage(polish, 'cy').principles[0]?.name).toBe('Clear purpose');
  });
});
