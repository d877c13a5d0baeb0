import type { Example } from '../base/example.js';

const link = '<p><a href="/elsewhere">How much say people have, on the council’s site.</a></p>';
const script = (json: unknown) => `<script type="application/json">${JSON.stringify(json)}</script>`;
const tag = (attributes: string, inside = '') =>
  `<engagement-spectrum ${attributes}>${inside}${link}</engagement-spectrum>`;

/** A council's own three steps, one with a name that does not break. */
export const OWN_STEPS = {
  $schema: 'urn:engagement-plan:spectrum:1',
  kind: 'spectrum',
  id: 'harbourside-steps',
  version: '1',
  lang: 'en-GB',
  title: 'Three steps of having a say (made up)',
  levels: [
    {
      id: 'tell',
      order: 1,
      name: 'We tell you',
      goal: 'Nobody is surprised by what we do.',
      promise: 'You will hear it from us first, in plain words.',
      like: ['thurrock/information'],
    },
    {
      id: 'ask',
      order: 2,
      name: 'We ask you',
      goal: 'We know what you think while we can still change our minds.',
      promise: 'We will ask before we decide and show what your answers changed.',
      like: ['thurrock/consultation'],
      methods: ['Harbour walk'],
    },
    {
      id: 'decide',
      order: 3,
      name: `You decide: ${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'}`,
      goal: 'The people who live with it have the last word.',
      promise: 'What you decide is what we do.',
      like: ['iap2/empower'],
    },
  ],
} as const;

/** What was promised, and what came of it. */
export const PROMISES = {
  $schema: 'urn:engagement-plan:register:1',
  kind: 'register',
  id: 'harbourside-promises',
  version: '1',
  title: 'What was promised in Harbourside (made up)',
  engagements: [
    {
      id: 'quay-lights',
      title: 'Lights on the quay (made up)',
      owner: 'Streets team',
      opens: '2024-01-08',
      closes: '2024-02-23',
      decisionOn: '2024-03-21',
      level: 'We ask you',
      methods: ['Harbour walk', 'Doorstep survey'],
      result: {
        asked: 'Where is it too dark?',
        said: 'The steps and the bus stop.',
        did: 'Six lamps by the steps, two at the stop.',
        on: '2024-04-12',
        promise: 'kept',
      },
    },
    {
      id: 'old-customs-house',
      title: 'The old customs house (made up)',
      owner: 'Property team',
      opens: '2024-03-04',
      closes: '2024-04-19',
      level: 'Partnership',
      methods: ['Public meeting', 'Online survey'],
    },
    {
      id: 'beach-huts',
      title: 'Rents of beach huts (made up)',
      opens: '2024-02-01',
      closes: '2024-03-15',
      decisionOn: '2024-03-12',
      level: 'Consultation',
      methods: ['Consultation paper'],
      result: { said: 'Too dear.', did: 'Rents rise in April.', on: '2024-03-20', promise: 'kept' },
    },
  ],
} as const;

export const examples: readonly Example[] = [
  {
    name: 'blank',
    description: 'Nothing given: Thurrock’s five levels, to choose from.',
    html: tag('name="level" required'),
    ready: { en: 'Choose a level first.', cy: 'Dewiswch lefel yn gyntaf.' },
  },
  {
    name: 'a promise too big',
    description: 'More is promised than the methods can keep; what would close the gap is offered.',
    html: tag('name="level" level="partnership" methods="Online survey, Public meeting"'),
    ready: {
      en: 'The promise is more than the methods can keep',
      cy: 'Mae’r addewid yn fwy nag y gall y dulliau ei gadw',
    },
  },
  {
    name: 'kept',
    description:
      'Read-only, from a register and the council’s own framework: what was promised, and what came of it.',
    html: tag('readonly engagement="quay-lights" as-of="2024-06-30"', script([PROMISES, OWN_STEPS])),
    ready: { en: 'All the levels', cy: 'Y lefelau sydd ar gael' },
  },
  {
    name: 'broken',
    description:
      'Read-only: partnership was promised, a meeting was held, and nobody was told what came of it.',
    html: tag('readonly engagement="old-customs-house" as-of="2024-12-31" src="register.json"'),
    files: { 'register.json': PROMISES },
    ready: { en: 'Broken', cy: 'Torrwyd' },
  },
];
