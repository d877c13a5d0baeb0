import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deliverable } from '../../plan/plan.js';
import { aDeliverable, aMilestone, aPieceOfEvidence, aTargetDate } from '../../testing/builders.js';
import { assess } from '../assess.js';
import { statusWord, type StatusWord } from '../status.js';
import { RULE_SENTENCES, STATUS_RULES } from './rules.js';

const asOf = '2012-01-01';
const ongoing = aTargetDate({ words: 'On-going', kind: 'ongoing' });
const past = aTargetDate('2011-12-31');
const ahead = aTargetDate('2012-04-09');
const done = aMilestone({ state: 'done', done: aTargetDate('2011-12-01') });
const missed = aMilestone({ due: past });

/** An example for each line of the table, in its order: the row, and what the first rule to match makes of it. */
const EXAMPLES: readonly (readonly [StatusWord, string, Partial<Deliverable>])[] = [
  ['excluded', 'closed-not-counted', { lifecycle: 'cancelled' }],
  [
    'green',
    'complete-outcome-achieved',
    { lifecycle: 'complete', outcomeState: 'achieved', evidence: [aPieceOfEvidence()] },
  ],
  ['amber', 'complete-outcome-not-achieved', { lifecycle: 'complete', outcomeState: 'not-achieved' }],
  ['amber', 'complete-outcome-unproven', { lifecycle: 'complete' }],
  ['red', 'on-hold', { lifecycle: 'on-hold' }],
  ['amber', 'overdue-with-progress', { due: past, milestones: [done] }],
  ['red', 'overdue', { due: past }],
  ['not-due', 'not-yet-due', { start: aTargetDate('2012-01-02') }],
  ['red', 'milestones-missed', { milestones: [missed, done] }],
  ['amber', 'milestone-missed', { milestones: [missed] }],
  ['red', 'little-or-no-progress', { updates: [{ on: asOf, progress: 'little' }] }],
  ['amber', 'some-progress', { updates: [{ on: asOf, progress: 'some' }] }],
  ['unknown', 'ongoing-silent', { due: ongoing }],
  ['amber', 'ongoing-stale', { due: ongoing, updates: [{ on: '2011-09-01' }] }],
  ['green', 'ongoing-current', { due: ongoing, updates: [{ on: asOf }] }],
  [
    'green',
    'on-pace',
    { start: aTargetDate('2011-12-01'), due: ahead, updates: [{ on: asOf, percent: 40 }] },
  ],
  ['green', 'on-target', { due: ahead, milestones: [done] }],
  ['unknown', 'only-stale-evidence', { due: ahead, updates: [{ on: '2010-01-01' }] }],
  ['not-due', 'not-yet-due', { due: ahead }],
  ['unknown', 'no-evidence', {}],
];

describe('the list of rules', () => {
  it('has twenty lines, and an example for each', () => {
    expect(STATUS_RULES).toHaveLength(20);
    expect(EXAMPLES).toHaveLength(20);
  });

  it.each(EXAMPLES.map(([word, code, row], line) => ({ number: line + 1, word, code, row })))(
    'line $number is the first to match its example: $word, $code',
    ({ number, word, code, row }) => {
      const { derived, reasons } = assess(aDeliverable(row), { asOf });
      expect(statusWord(derived.state)).toBe(word);
      expect(derived.reason.code).toBe(code);
      expect(reasons[0]).toEqual(derived.reason);
      expect(STATUS_RULES[number - 1]?.codes).toContain(code);
    },
  );

  it('is in the order of the table', () => {
    expect(STATUS_RULES.map(({ codes: [first] }) => first)).toEqual(
      EXAMPLES.map(([, code]) => (code === 'on-pace' ? 'behind-pace' : code)),
    );
  });

  it('gives no code from two rules, but for “not due yet”, which is found by start and by last day', () => {
    const codes = STATUS_RULES.flatMap((rule) => rule.codes);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual(['not-yet-due']);
    expect(Object.keys(RULE_SENTENCES.say).sort()).toEqual([...new Set(codes)].sort());
  });
});

const here = new URL('./', import.meta.url);
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('every rule', () => {
  it('has the folder of its first code', () => {
    const firsts = STATUS_RULES.map(({ codes: [first] }) => first as string);
    expect(folders.map(({ name }) => name).sort()).toEqual([...new Set(firsts)].sort());
  });

  it.each(STATUS_RULES)(
    '$codes.0 has a page for officers that opens with its promise',
    ({ codes, summary }) => {
      const [first] = codes;
      const page = new URL(`${first}/${first}.md`, here);
      expect(existsSync(page)).toBe(true);
      const text = readFileSync(page, 'utf8');
      expect(text).toContain(summary);
      expect(text.split('\n')[0]).toBe(`# ${codes.join(', ')}`);
      expect(text.match(/^## .+$/gm)).toEqual(['## When it decides', '## Why', '## What turns it green']);
    },
  );
});
