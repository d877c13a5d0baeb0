import type { Example } from '../base/example.js';
import { LARGE, LONG, SMALL, inPage } from '../plan-given/plans.examples.js';

export const examples: Example[] = [
  {
    name: 'In a sentence',
    description: 'One row of a plan, found by its ref, in the middle of somebody’s sentence.',
    html: `<p>The councillors’ budgets are <engagement-status src="plan.json" row="7a" as-of="2011-12-31"><a href="https://council.example/plan.html#7a">amber on 31 December 2011</a></engagement-status> and reach three wards.</p>`,
    files: { 'plan.json': LARGE },
    ready: { en: 'Amber', cy: 'Oren' },
  },
  {
    name: 'Declared otherwise',
    description: 'The officer said green; what is published is what the evidence supports.',
    html: `<engagement-status row="2" as-of="2012-06-30">Not known${inPage(SMALL)}</engagement-status>`,
    ready: { en: 'Unknown', cy: 'Anhysbys' },
  },
  {
    name: 'Not due',
    description: 'A grey state is never coloured.',
    html: `<engagement-status row="8a" src="plan.json" as-of="2011-12-31">Not due yet</engagement-status>`,
    files: { 'plan.json': LARGE },
    ready: { en: 'Not due', cy: 'Heb fod yn ddyledus' },
  },
  {
    name: 'Only a word',
    description: 'Without a plan: the state is given, and nothing is asked for.',
    html: `<p>Status: <engagement-status state="amber" brief>Amber</engagement-status></p>`,
    ready: { en: 'Amber', cy: 'Oren' },
  },
  {
    name: 'Long words',
    description: 'A long ref, from a plan with long words.',
    html: `<engagement-status row="1.2.3.4.5(a)(iii)" as-of="2011-12-31">Not known${inPage(LONG)}</engagement-status>`,
    ready: { en: 'Red', cy: 'Coch' },
  },
];
