import { describe, expect, it } from 'vitest';
import { shareOut, type Shared } from '../scripts/sharing.js';

const [A, B, C] = [1, 2, 4];
const things = (...all: [by: number, bytes: number, importers?: number[]][]): Shared[] =>
  all.map(([by, bytes, importers = []], at) => ({ by, bytes, broughtBy: [at, ...importers] }));

describe('shared things are given', () => {
  it('to whoever needs them and nobody else, where they are worth a file', () => {
    expect(shareOut(things([A + B, 5_000], [B + C, 9_000]), 2_000)).toEqual([A + B, B + C]);
  });

  it('to some more, where they would be too small for a file', () => {
    expect(shareOut(things([A + B, 50], [A + B + C, 9_000]), 2_000)).toEqual([A + B + C, A + B + C]);
  });

  it('together with what they import', () => {
    const shared = things([A + B, 50, [1]], [A, 50], [A + B + C, 9_000]);
    expect(shareOut(shared, 2_000)).toEqual([A + B + C, A + B + C, A + B + C]);
  });

  it('only to those that need them, where somebody would pay more for bytes than for a file', () => {
    expect(shareOut(things([A + B, 4_100], [A + B + C, 9_000]), 2_000)).toEqual([A + B, A + B + C]);
    expect(shareOut(things([A + B, 3_900], [A + B + C, 9_000]), 2_000)).toEqual([A + B + C, A + B + C]);
  });
});
