import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../checks/check.js';
import { sayFinding } from '../checks/say-finding.js';
import { readPlan } from '../document/read.js';
import { translated } from '../document/translated.js';
import type { Plan } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { rollUp } from '../status/roll-up.js';
import { anUpdate } from '../testing/documents.js';
import { merge } from './merge.js';

const read = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../../examples/federation/${name}.json`, import.meta.url), 'utf8'),
  ) as Plan;
const [council, voluntary] = [read('council'), read('voluntary-sector')];

// The snippet of docs/federation.md.
describe('the files of a council and of the voluntary sector', () => {
  const { plan, owners, findings } = merge([council, voluntary], { host: 'riverside-together' });

  it('are plans', () => {
    for (const file of [council, voluntary, plan]) expect(readPlan(file)).toHaveProperty('document');
  });

  it('become one plan of two rows, each from its owner’s file, counted once', () => {
    expect([...owners]).toEqual([
      ['forum-start', 'riverside-together'],
      ['small-group-visits', 'riverside-voluntary-action'],
    ]);
    expect(plan && rollUp(plan, { asOf: '2025-08-01' }).total).toBe(2);
    expect(plan && Array.from(rowsOf(plan), ({ deliverable }) => deliverable.updates?.length ?? 0)).toEqual([
      2, 0,
    ]);
  });

  it('have one council, whatever either calls it', () => {
    expect(plan?.parties?.map(({ id }) => id)).toEqual([
      'riverside-council',
      'community-team',
      'voluntary-action',
      'outreach-worker',
    ]);
  });

  it('differ in one title, which is found', () => {
    expect(findings.map((finding) => sayFinding(finding))).toEqual([
      '“1.1a Open a forum in each of four areas” belongs to Riverside Council, and this file says something else (title): take over the owner’s words, or ask for them to be changed.',
    ]);
    expect(
      check([council, voluntary], { asOf: '2025-08-01' })
        .filter(({ code }) => code.startsWith('federation/'))
        .map(({ code, document }) => [code, document]),
    ).toEqual([['federation/differs', 'riverside-voluntary-action']]);
  });

  it('are read in Welsh together', () => {
    const titles = plan && Array.from(rowsOf(translated(plan, 'cy')), ({ deliverable }) => deliverable.title);
    expect(titles?.[1]).toBe('Ymweld ag ugain o grwpiau bach nad oes arolwg yn eu cyrraedd');
  });

  it('take in an update handed in, once', () => {
    const update = anUpdate({ plan: 'riverside-together', row: 'small-group-visits', submission: 'a1' });
    const whole = merge([voluntary, council, update, { ...update, id: 'again' }], {
      host: 'riverside-together',
    });
    expect(whole.plan && [...rowsOf(whole.plan)][1]?.deliverable.updates).toHaveLength(1);
  });
});
