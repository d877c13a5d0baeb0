import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { validateChallenge } from '@engagement-plan/core/validate';
import { misshapenInChallenge } from './challenge-shape.js';
import { blankChallenge, finishedChallenge, revived } from './challenge-work.js';
import type { ChallengeWork } from './challenge-work.js';

const about = { title: 'Parks', received: '2026-03-10', lang: 'en', clock: {} };
const blank = blankChallenge('challenge-1', 'register#parks');

const anyWork: fc.Arbitrary<ChallengeWork> = fc.record({
  id: fc.constant('challenge-1'),
  about: fc.constant('register#parks'),
  kindOf: fc.constantFrom('', 'comment', 'challenge', 'complaint', 'praise'),
  text: fc.string(),
  name: fc.string(),
  reach: fc.string(),
});

describe('a challenge as it leaves the page', () => {
  it('has the shape of its kind, or is none, whatever was typed', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const challenge = finishedChallenge(work, about);
        expect(challenge === undefined).toBe(work.text.trim() === '');
        if (!challenge) return;
        expect(validateChallenge(challenge)).toEqual([]);
        expect(misshapenInChallenge(challenge)).toBeUndefined();
        expect(challenge.published).toBeUndefined();
      }),
    );
  });

  it('names nobody unless they did, and then for the council alone', () => {
    const of = (said: Partial<ChallengeWork>) =>
      finishedChallenge({ ...blank, text: 'x', ...said }, about)?.from;
    expect(of({ name: ' ' })).toBeUndefined();
    expect(of({ reach: 'a@example.org' })).toEqual({ contact: 'a@example.org', audience: 'internal' });
  });
});

it('revives a draft of any shape', () => {
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      const work = revived(junk, blank);
      expect(Object.values(work).every((text) => typeof text === 'string')).toBe(true);
    }),
  );
  expect(revived({ text: 'Kept', name: 7 }, blank)).toEqual({ ...blank, text: 'Kept' });
});

describe('the shape the page asks of a challenge', () => {
  const whole = {
    ...(JSON.parse(
      readFileSync(new URL('../../../../examples/riverside-challenge.json', import.meta.url), 'utf8'),
    ) as object),
    from: { name: 'N', contact: 'C', audience: 'internal' },
    translations: { cy: { '/text': 'T' } },
    source: { name: 'a', mediaType: 'b', sha256: 'c' },
  };
  const strangers = [undefined, null, 7, '', 'x', true, [], {}, [{}]];

  it('is judged as the full validator judges it, whatever stands where', () => {
    const places = (value: unknown, path: string[]): string[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) => [[...path, key], ...places(one, [...path, key])])
        : [];
    expect(misshapenInChallenge(whole)).toBeUndefined();
    for (const path of places(whole, [])) {
      for (const stranger of strangers) {
        const given = structuredClone(whole) as Record<string, unknown>;
        let at = given;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
        at[path.at(-1) ?? ''] = stranger;
        const json = JSON.parse(JSON.stringify(given)) as unknown;
        const said = `${JSON.stringify(stranger)} at /${path.join('/')}`;
        expect([said, misshapenInChallenge(json) === undefined]).toEqual([
          said,
          validateChallenge(json).length === 0,
        ]);
      }
    }
  });
});
