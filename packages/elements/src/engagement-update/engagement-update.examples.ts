import type { Example } from '../base/example.js';
import { EMPTY, LARGE, LONG, SMALL, inPage } from '../plan-given/plans.examples.js';

const FALLBACK = '<p><a href="https://council.example/plan.html">Our engagement plan</a></p>';

export const examples: readonly Example[] = [
  {
    name: 'One row',
    description: 'The page names the row: the officer sees how it stands, and reports.',
    html: `<engagement-update row="1a" lead="Community Engagement Manager" as-of="2011-10-31">${FALLBACK}${inPage(SMALL)}</engagement-update>`,
    ready: { en: 'How far has it got?', cy: 'Pa mor bell y mae wedi dod?' },
  },
  {
    name: 'Choose a row',
    description: 'Twenty-seven rows: those that owe an update come first.',
    html: `<engagement-update src="plan.json" as-of="2012-02-01">${FALLBACK}</engagement-update>`,
    files: { 'plan.json': LARGE },
    ready: { en: 'Which action are you reporting on?', cy: 'Ar ba gam gweithredu yr ydych yn adrodd?' },
  },
  {
    name: 'Nothing to report on',
    description: 'A plan with no actions.',
    html: `<engagement-update as-of="2011-12-31">${FALLBACK}${inPage(EMPTY)}</engagement-update>`,
    ready: { en: 'nothing to report on', cy: 'nid oes dim i adrodd arno' },
  },
  {
    name: 'Long words',
    description: 'Names that do not break; nothing is kept on the device.',
    html: `<engagement-update row="1.2.3.4.5(a)(iii)" drafts="off" as-of="2012-06-30">${FALLBACK}${inPage(LONG)}</engagement-update>`,
    ready: { en: 'Drafts are off on this page', cy: 'Nid yw’r dudalen hon yn cadw drafftiau' },
  },
];
