import type { Example } from '../base/example.js';
import { EMPTY, LARGE, LONG, SMALL, inPage } from '../plan-given/plans.examples.js';

const FALLBACK = '<p><a href="https://council.example/plan.html">Our engagement plan</a></p>';

export const examples: Example[] = [
  {
    name: 'Small',
    description: 'Three rows, in English and Welsh, inside the page.',
    html: `<engagement-plan as-of="2011-12-31">${FALLBACK}${inPage(SMALL)}</engagement-plan>`,
    ready: {
      en: 'A yearly report on what the panel changed',
      cy: 'Panel preswylwyr sy’n cwrdd bob chwarter',
    },
  },
  {
    name: 'A council’s plan',
    description: 'Twenty-seven rows, fetched; what has moved since the end of the year is marked.',
    html: `<engagement-plan src="plan.json" as-of="2012-02-01" since="2011-12-31">${FALLBACK}</engagement-plan>`,
    files: { 'plan.json': LARGE },
    ready: { en: '27 rows, all shown', cy: 'Rhesi: 27' },
  },
  {
    name: 'One partner’s rows',
    description: 'On the voluntary sector’s own site, with its own rows first, found by an alias.',
    html: `<h2>Our part</h2><engagement-plan src="plan.json" as-of="2011-12-31" lead="the cvs" heading-level="3">${FALLBACK}</engagement-plan>`,
    files: { 'plan.json': LARGE },
    ready: { en: 'of 27 rows shown', cy: 'Rhesi yn y golwg' },
  },
  {
    name: 'Nothing to show yet',
    description: 'A plan with no actions.',
    html: `<engagement-plan as-of="2011-12-31">${FALLBACK}${inPage(EMPTY)}</engagement-plan>`,
    ready: { en: 'no actions yet', cy: 'Nid oes camau gweithredu' },
  },
  {
    name: 'Long words',
    description: 'Names and addresses that do not break, from a file that was never published properly.',
    html: `<engagement-plan as-of="2011-12-31" lead="nobody we know">${FALLBACK}${inPage(LONG)}</engagement-plan>`,
    ready: { en: 'has no lead called', cy: 'Nid oes arweinydd' },
  },
];
