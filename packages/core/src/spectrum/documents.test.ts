import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodsPage } from '../../scripts/methods-page.js';
import { check } from '../checks/check.js';
import { engagementSchema, registerSchema } from '../register/schema.js';
import { levelsLike } from './cross-walk.js';
import { promiseAgainst } from './promise-against.js';
import { promiseKept } from './promise-kept.js';
import { reachOf } from './reach-of.js';
import { sayPromise } from './say-promise.js';
import { spectrumSchema } from './schema.js';
import type { Spectrum } from './spectrum.js';
import { levelNamed, SPECTRUMS } from './spectrums.js';

const text = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const harbourside = spectrumSchema.parse(JSON.parse(text('examples/harbourside-spectrum.json')));
const register = registerSchema.parse(JSON.parse(text('examples/harbourside-promises.json')));
const page = text('docs/spectrum.md');
const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const rowsAfter = (heading: string) =>
  (page.split(heading)[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map(cells) ?? [];

describe('docs/methods.md', () => {
  it('stands as the catalogue has it: run `npm run generate -w @engagement-plan/core`', () => {
    expect(text('docs/methods.md')).toBe(methodsPage());
  });
});

describe('docs/spectrum.md', () => {
  it('names every framework and its levels', () => {
    expect(rowsAfter('## The frameworks')).toEqual(
      SPECTRUMS.map(({ id, levels }) => [`\`${id}\``, levels.map(({ name }) => name).join(', ')]),
    );
  });

  it('prints the cross-walk as it is', () => {
    const [thurrock, ...others] = SPECTRUMS;
    const printed = (from: Spectrum) => (level: Spectrum['levels'][number]) => [
      level.name,
      ...others.map((other) =>
        levelsLike({ spectrum: from, level }, other)
          .map(({ level: like, fit }) => (fit === 'loose' ? `${like.name} (loose)` : like.name))
          .join(', '),
      ),
    ];
    expect(rowsAfter('## Which levels are alike')).toEqual(
      thurrock ? thurrock.levels.map(printed(thurrock)) : [],
    );
  });

  it('says of its snippet what comes out', () => {
    const promised = levelNamed('Partnership');
    const said = promised && sayPromise(promiseAgainst(promised, ['Online survey']));
    expect(said).toContain(
      'Partnership is promised, and the methods named reach no further than Consultation',
    );
    expect(reachOf(['Survey', 'Citizens’ jury']).level?.name).toBe('Deliberation');
  });
});

describe('Harbourside’s own four steps', () => {
  const spectrums = [harbourside, ...SPECTRUMS];
  const verdict = (id: string, asOf: string) => {
    const engagement = register.engagements.find((each) => each.id === id);
    return promiseKept(engagementSchema.parse(engagement), { asOf, spectrums }).verdict;
  };

  it.each([
    ['quay-lights', 'kept'],
    ['old-customs-house', 'broken'],
    ['pot-for-the-wards', 'kept'],
    ['beach-huts', 'broken'],
  ])('%s is %s', (id, expected) => {
    expect(verdict(id, '2024-12-31')).toBe(expected);
  });

  it('are checked together with the register', () => {
    const found = check([register, harbourside], { asOf: '2024-12-31' }).filter(({ code }) =>
      code.startsWith('spectrum/'),
    );
    expect(found.map(({ code, about }) => `${about}: ${code}`)).toEqual([
      'old-customs-house: spectrum/promise-broken',
      'old-customs-house: spectrum/promise-exceeds-methods',
      'beach-huts: spectrum/promise-broken',
      'beach-huts: spectrum/promise-overstated',
    ]);
  });

  it('are words nobody explains when checked alone', () => {
    const alone = check(register, { asOf: '2024-12-31' }).filter(
      ({ code }) => code === 'spectrum/unknown-level',
    );
    expect(alone).toHaveLength(4);
  });
});
