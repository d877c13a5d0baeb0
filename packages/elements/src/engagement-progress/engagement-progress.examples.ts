import type { Example } from '../base/example.js';
import { EMPTY, LARGE, LONG, SMALL, inPage } from '../plan-given/plans.examples.js';

const FALLBACK = '<p><a href="https://council.example/plan.html">How our plan stands</a></p>';

export const examples: Example[] = [
  {
    name: 'Small',
    description: 'Three rows inside the page.',
    html: `<engagement-progress as-of="2011-12-31">${FALLBACK}${inPage(SMALL)}</engagement-progress>`,
    ready: { en: 'Needs attention', cy: 'Angen sylw' },
  },
  {
    name: 'Before the committee',
    description: 'Twenty-seven rows, compared with the last report.',
    html: `<engagement-progress src="plan.json" as-of="2012-02-01" since="2011-12-31">${FALLBACK}</engagement-progress>`,
    files: { 'plan.json': LARGE },
    ready: { en: 'of 27 rated', cy: 'o 27 wedi’u graddio' },
  },
  {
    name: 'By lead',
    description: 'The same plan by the one who leads, a level down in the page’s outline.',
    html: `<h2>Our part</h2><engagement-progress src="plan.json" as-of="2013-01-01" by="lead" heading-level="3">${FALLBACK}</engagement-progress>`,
    files: { 'plan.json': LARGE },
    ready: { en: 'Council for Voluntary Service', cy: 'Council for Voluntary Service' },
  },
  {
    name: 'Nothing to show yet',
    description: 'A plan with no actions.',
    html: `<engagement-progress as-of="2011-12-31">${FALLBACK}${inPage(EMPTY)}</engagement-progress>`,
    ready: { en: 'no actions yet', cy: 'Nid oes camau gweithredu' },
  },
  {
    name: 'Long words',
    description: 'Names that do not break.',
    html: `<engagement-progress as-of="2012-06-30" by="lead">${FALLBACK}${inPage(LONG)}</engagement-progress>`,
    ready: { en: 'Donaudampfschiff', cy: 'Donaudampfschiff' },
  },
];
