import type { Example } from '../base/example.js';
import { EMPTY, LARGE, LONG, inPage } from '../plan-given/plans.examples.js';
import { HARBOURSIDE } from './harbourside.examples.js';

const FALLBACK = '<p><a href="https://council.example/plan.html">Our plan, month by month</a></p>';

export const examples: Example[] = [
  {
    name: 'Three years',
    description: 'Windows, milestones, a slipped date and work that goes on, as they stood in June 2025.',
    html: `<engagement-timeline as-of="2025-06-30">${FALLBACK}${inPage(HARBOURSIDE)}</engagement-timeline>`,
    ready: { en: 'Ready to listen', cy: 'Yn barod i wrando' },
  },
  {
    name: 'As a table',
    description: 'The same as a table, with what moved since a day, a level down in the page’s outline.',
    html: `<h2>Our plan</h2><engagement-timeline as-of="2025-06-30" since="2025-01-31" view="table" heading-level="3">${FALLBACK}${inPage(HARBOURSIDE)}</engagement-timeline>`,
    ready: { en: 'What will be done', cy: 'Beth a wneir' },
  },
  {
    name: 'Five years, twenty-seven rows',
    description: 'A council’s whole action plan.',
    html: `<engagement-timeline src="plan.json" as-of="2012-02-01">${FALLBACK}</engagement-timeline>`,
    files: { 'plan.json': LARGE },
    ready: { en: 'of 27 rated', cy: 'o 27 wedi’u graddio' },
  },
  {
    name: 'Nothing to show yet',
    description: 'A plan with no actions.',
    html: `<engagement-timeline as-of="2011-12-31">${FALLBACK}${inPage(EMPTY)}</engagement-timeline>`,
    ready: { en: 'no actions yet', cy: 'Nid oes camau gweithredu' },
  },
  {
    name: 'Long words',
    description: 'Names that do not break, and a day long after the plan.',
    html: `<engagement-timeline as-of="2030-06-30">${FALLBACK}${inPage(LONG)}</engagement-timeline>`,
    ready: { en: 'is outside the timeline', cy: 'y tu allan i’r llinell amser' },
  },
];
