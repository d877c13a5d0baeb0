import { SPECTRUMS, methodNamed } from '@engagement-plan/core';
import { describe, expect, it } from 'vitest';
import { freeWords, isTicked, ownMethods, readChoice, withTick, wordsOf } from './choice.js';
import { OWN_STEPS } from './engagement-spectrum.examples.js';

const [THURROCK] = SPECTRUMS;
const survey = methodNamed('Online survey');
if (!THURROCK || !survey) throw new Error('the catalogue has changed');

describe('a choice', () => {
  it.each([
    ['thurrock/partnership', 'partnership'],
    ['Partneriaeth', 'partnership'],
    ['iap2/empower', undefined],
    ['', undefined],
  ])('read from %j is the level %s', (written, level) => {
    expect(readChoice(THURROCK, written, undefined).level).toBe(level);
  });

  it('reads methods from an attribute, by commas, semicolons or lines', () => {
    expect(wordsOf('Survey,  Tea on the green;\nWalk\n')).toEqual(['Survey', 'Tea on the green', 'Walk']);
  });
});

describe('ticking a method', () => {
  it('adds it once, by its id', () => {
    expect(withTick(['Tea'], survey, true)).toEqual(['Tea', survey.id]);
    expect(withTick(['Online survey'], survey, true)).toEqual([survey.id]);
  });

  it('knows it by any of its names, and takes it away by any', () => {
    expect(isTicked(['Online survey of tenants'], survey)).toBe(true);
    expect(withTick(['Online survey of tenants', 'Tea'], survey, false)).toEqual(['Tea']);
  });
});

it('keeps a council’s own methods apart from what anybody typed', () => {
  const own = ownMethods(OWN_STEPS as never);
  expect(own).toEqual(['Harbour walk']);
  expect(freeWords(['Harbour walk', 'Online survey', 'Tea on the green'], own)).toEqual(['Tea on the green']);
});
