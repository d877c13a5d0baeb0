import { describe, expect, it } from 'vitest';
import { readRecord } from '../engagement-record/work.js';
import { readGivenSpectrum } from '../engagement-spectrum/read-spectrum.js';
import { readGivenPlan } from '../plan-given/read-plan.js';
import { SMALL } from '../plan-given/plans.examples.js';
import { readAs } from './read-as.js';
import { Trouble } from './trouble.js';

const trouble = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof Trouble) return [error.code, error.detail];
    throw error;
  }
  return undefined;
};
const $schema = (kind: string, version: number) => `urn:engagement-plan:${kind}:${version}`;

describe('a document given to an element', () => {
  it.each([
    ['a record', () => readRecord({ kind: 'plan' }), 'not a record: its kind is plan'],
    ['a spectrum', () => readGivenSpectrum({ kind: 'update' }), 'not a spectrum: its kind is update'],
    [
      'a set',
      () => readAs('principle-set', { kind: 'plan' }, () => ''),
      'not a principle-set: its kind is plan',
    ],
    ['a record amiss', () => readRecord({ kind: 'record', id: '' }), 'not a record at /id'],
  ])('is refused by what it is: %s', (_, read, said) => {
    expect(trouble(read)).toEqual(['wrong-shape', said]);
  });

  it.each([
    ['as we know it but for its format', { ...SMALL, $schema: $schema('plan', 2) }],
    ['told in another way', { kind: 'plan', $schema: $schema('plan', 2), goals: [] }],
  ])('is told of as newer, whatever its shape: %s', (_, given) => {
    expect(trouble(() => readGivenPlan(given))).toEqual(['newer-format', 'version 2']);
  });

  it('is taken in the format known here', () => {
    expect(trouble(() => readGivenPlan({ ...SMALL, $schema: $schema('plan', 1) }))).toBeUndefined();
  });
});
