import type { Example } from '../base/example.js';
import { LONG_NAMES, NO_ENGAGEMENTS, RIVERSIDE, inPage } from './registers.examples.js';

const FALLBACK = '<p><a href="https://riverside.example/diary">What we are asking</a></p>';

export const examples: Example[] = [
  {
    name: 'For residents',
    description: 'What is open and what comes, as a list, with a calendar to subscribe to.',
    html: `<engagement-calendar src="register.json" as-of="2012-06-16" feed="https://riverside.example/diary.ics">${FALLBACK}</engagement-calendar>`,
    files: { 'register.json': RIVERSIDE },
    ready: { en: 'What is there to do?', cy: 'Beth sydd i’w wneud?' },
  },
  {
    name: 'A month, for officers',
    description: 'June 2012 as a table, with what there is to settle and the box that finds a free window.',
    html: `<engagement-calendar src="register.json" as-of="2012-06-16" for="officers" view="month">${FALLBACK}</engagement-calendar>`,
    files: { 'register.json': RIVERSIDE },
    ready: { en: 'Find a free window', cy: 'Dod o hyd i gyfnod rhydd' },
  },
  {
    name: 'A list, for officers',
    description:
      'Every engagement with what there is to settle about it, a level down in the page’s outline.',
    html: `<h2>Our diary</h2><engagement-calendar src="register.json" as-of="2012-06-16" for="officers" heading-level="3">${FALLBACK}</engagement-calendar>`,
    files: { 'register.json': RIVERSIDE },
    ready: { en: 'To settle', cy: 'I’w ddatrys' },
  },
  {
    name: 'Nothing to show yet',
    description: 'A diary without engagements.',
    html: `<engagement-calendar as-of="2012-06-16">${FALLBACK}${inPage(NO_ENGAGEMENTS)}</engagement-calendar>`,
    ready: { en: 'no engagements yet', cy: 'Nid oes ymgysylltiadau' },
  },
  {
    name: 'Long words',
    description: 'Names that do not break.',
    html: `<engagement-calendar as-of="2012-06-16" view="month">${FALLBACK}${inPage(LONG_NAMES)}</engagement-calendar>`,
    ready: { en: 'Pneumono', cy: 'Pneumono' },
  },
];
