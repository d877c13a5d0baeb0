import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.js';
import { pagesWithSnippets, runSnippets, snippetsOf } from './snippets.js';

const text = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8');
const example = (name: string) => JSON.parse(text(name)) as core.EngagementDocument;
const planOf = (name: string) => example(name) as core.Plan;
const rowOf = (plan: core.Plan, ref: string) =>
  [...core.rowsOf(plan)].find(({ deliverable }) => core.rowRef(deliverable) === ref)?.deliverable;

/** A page may break a long sentence. */
const asOneLine = (lines: string) => lines.replace(/\s+/g, ' ');

const harbourside = planOf('harbourside-plan');
const trace = {
  recommendations: example('trace/riverside-recommendations'),
  strategy: example('trace/riverside-strategy'),
  plan: example('trace/riverside-plan'),
  register: example('trace/riverside-register'),
};

/** What each page speaks of, under the names it uses. */
const GIVEN: Readonly<Record<string, () => Record<string, unknown>>> = {
  'cadence.md': () => ({
    plan: harbourside,
    register: example('riverside-register'),
    checklist: example('riverside-checklist'),
    challenge: example('riverside-challenge'),
  }),
  'calendar.md': () => ({ plan: trace.plan, register: example('riverside-register') }),
  'challenge.md': () => ({}),
  'change.md': () => ({ before: harbourside, after: planOf('harbourside-plan-2') }),
  'federation.md': () => ({
    council: planOf('federation/council'),
    voluntary: planOf('federation/voluntary-sector'),
  }),
  'measures.md': () => {
    const row = rowOf(harbourside, 'A1.2');
    return { row, measure: row?.measures?.[0] };
  },
  'money.md': () => ({ plan: harbourside }),
  'principles.md': () => ({
    setFile: text('own-principle-set'),
    checklist: example('own-set-checklist'),
    answers: example('riverside-checklist'),
  }),
  'publish.md': () => ({ plan: harbourside }),
  'record.md': () => ({ record: example('riverside-record') }),
  'register.md': () => ({ register: example('riverside-register') }),
  'report.md': () => ({ plan: harbourside }),
  'spectrum.md': () => ({ engagement: (example('harbourside-promises') as core.Register).engagements[0] }),
  'statuses.md': () => {
    const plan = harbourside;
    const row = rowOf(plan, 'B2.1');
    return { plan, row, action: plan.objectives[0]?.actions[0], edited: { ...plan, title: 'Edited' } };
  },
  'target-dates.md': () => ({}),
  'traceability.md': () => trace,
  '../packages/core/README.md': () => ({ text: text('harbourside-plan') }),
  'how-to/own-checks.md': () => ({ plan: { ...harbourside, title: 'Our plan.' } }),
  'how-to/build-on-the-core.md': () => ({
    text: text('harbourside-plan'),
    newerText: text('harbourside-plan-2'),
    checklistText: text('riverside-checklist'),
  }),
};

describe('the snippets of the docs', () => {
  it.each(pagesWithSnippets())('%s runs as it is, and gives what it says', (page) => {
    const given = GIVEN[page];
    expect(given, `docs-snippets.test.ts does not say what ${page} speaks of`).toBeDefined();
    for (const { expression, page: says, run } of runSnippets(snippetsOf(page), core, given?.() ?? {}))
      expect(asOneLine(run), expression).toBe(asOneLine(says));
  });

  it('would notice a function that the page does not import', () => {
    expect(() => runSnippets("parseTargetDate('2012');", core, {})).toThrow('parseTargetDate is not defined');
  });

  it('would notice a function that is gone, and a sentence that has changed', () => {
    const stale = "import { gone } from '@engagement-plan/core';";
    expect(() => runSnippets(stale, core, {})).toThrow('The core has no gone.');
    const imported = "import { parseTargetDate } from '@engagement-plan/core';\n";
    const [said] = runSnippets(`${imported}parseTargetDate('2012').kind; // → month`, core, {});
    expect(said).toEqual({ expression: "parseTargetDate('2012').kind", page: 'month', run: 'year' });
  });
});
