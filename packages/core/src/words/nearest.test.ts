import { expect, it } from 'vitest';
import { nearest } from './nearest.js';

const NAMES = ['off', 'error', 'warning', 'advice', 'deliverable/no-lead', 'deliverable/no-due'];

it.each([
  ['of', 'off'],
  ['Eror', 'error'],
  ['wraning', 'warning'],
  ['warn', undefined],
  ['deliverable/no-leed', 'deliverable/no-lead'],
  ['deliverables/no-due', 'deliverable/no-due'],
  ['', undefined],
  ['quite another thing', undefined],
])('“%s” is nearest to %s', (word, name) => {
  expect(nearest(word, NAMES)).toBe(name);
});
