/**
 * Registers for the examples. Riverside and all that it asks are made up; the shape is that of
 * examples/riverside-register.json.
 */
const ENVELOPE = { $schema: 'urn:engagement-plan:register:1', kind: 'register', version: '1', lang: 'en-GB' };

/** Ten engagements: open, planned, over, answered, half answered, without days, and one for the office. */
export const RIVERSIDE = {
  ...ENVELOPE,
  id: 'riverside-diary',
  title: 'Riverside joint engagement diary (made up)',
  organisation: 'Riverside Borough Council',
  nation: 'england-and-wales',
  translations: {
    cy: {
      '/title': 'Dyddiadur ymgysylltu Riverside (dychmygol)',
      '/engagements/4/title': 'Beth sydd i’w wneud?',
    },
  },
  areas: [
    { id: 'north', name: 'North Riverside' },
    { id: 'mill-lane', name: 'Mill Lane ward', within: 'north' },
    { id: 'harbour', name: 'Harbour ward', aliases: ['the quays'] },
  ],
  elections: [{ on: '2012-05-03', title: 'Borough election' }],
  engagements: [
    {
      id: 'carers',
      title: 'A strategy for carers',
      owner: 'Adult Services Manager',
      partners: ['Riverside Carers’ Centre'],
      areas: ['Borough-wide'],
      audiences: ['Carers'],
      opens: '2011-09-19',
      closes: '2011-10-28',
      decisionOn: '2011-12-14',
      feedbackDue: '2012-01-13',
      level: 'consultation',
      methods: ['survey', 'focus group'],
      result: {
        asked: 'What would make caring easier?',
        said: 'Breaks that can be booked at short notice, and one person to ring.',
        on: '2012-01-10',
      },
    },
    {
      id: 'allotments',
      title: 'A place to grow',
      owner: 'Parks Manager',
      areas: ['Mill Lane'],
      communities: [{ kind: 'interest', name: 'Allotment holders' }],
      audiences: ['Community groups'],
      opens: '2011-10-03',
      closes: '2011-11-27',
      decisionOn: '2012-01-18',
      feedbackDue: '2012-02-10',
      level: 'collaboration',
      methods: ['site visit', 'working group'],
      result: {
        asked: 'How should the empty plots at Mill Lane be shared out?',
        said: 'Halve the plots, and keep two for groups.',
        did: 'Eleven half plots were let, two of them to groups. Water comes next spring, because the money was not there this year.',
        on: '2012-02-03',
        promise: 'kept',
      },
      links: [{ href: 'https://riverside.example/growing', text: 'What you said about the plots' }],
    },
    {
      id: 'library-hours',
      title: 'Your library, your hours',
      owner: 'Library Services Manager',
      areas: ['Borough-wide'],
      audiences: ['Library users', 'Carers'],
      opens: '2012-01-16',
      closes: '2012-03-23',
      decisionOn: '2012-07-11',
      level: 'consultation',
      methods: ['survey', 'exhibition'],
      links: [{ href: 'https://riverside.example/library-hours' }],
    },
    {
      id: 'savings',
      title: 'Where should savings fall?',
      owner: 'Head of Finance',
      areas: ['Borough-wide'],
      audiences: ['Residents', 'Carers', 'Local businesses'],
      opens: '2012-04-02',
      closes: '2012-05-04',
      decisionOn: '2012-05-02',
      feedbackDue: '2012-07-27',
      level: 'consultation',
      methods: ['survey'],
    },
    {
      id: 'youth-offer',
      title: 'What is there to do?',
      owner: 'Youth Services Manager',
      partners: ['Riverside College'],
      areas: ['North Riverside'],
      audiences: ['Young people', 'Young carers'],
      opens: '2012-06-04',
      closes: '2012-07-13',
      decisionOn: '2012-09-19',
      feedbackDue: '2012-10-05',
      level: 'deliberation',
      methods: ['workshop'],
      links: [
        { href: 'https://riverside.example/youth' },
        { href: 'javascript:alert(1)', text: 'A trap' },
        { href: 'https://riverside.example/office', text: 'Office notes', audience: 'internal' },
      ],
    },
    {
      id: 'skate-park',
      title: 'A skate park for Mill Lane',
      owner: 'Parks Manager',
      areas: ['Mill Lane ward'],
      communities: [{ kind: 'interest', name: 'Skaters' }],
      audiences: ['Teenagers'],
      opens: '2012-07-02',
      closes: '2012-08-24',
      decisionOn: '2012-10-10',
      level: 'collaboration',
      methods: ['exhibition', 'survey'],
    },
    {
      id: 'quays-day',
      title: 'A day on the quays',
      owner: 'Harbour Team',
      areas: ['the quays'],
      audiences: ['Residents'],
      opens: '2012-06-23',
      closes: '2012-06-23',
      feedbackDue: '2012-07-20',
      level: 'involvement',
      methods: ['exhibition'],
    },
    {
      id: 'travel',
      title: 'Getting about in winter',
      owner: 'Transport Manager',
      when: { words: 'Winter 2012/13', kind: 'season', from: '2012-12-01', to: '2013-02-28' },
      audiences: ['Bus users'],
    },
    {
      id: 'moving-offices',
      title: 'Moving offices',
      owner: 'Head of Property',
      audiences: ['Staff'],
      opens: '2012-06-18',
      closes: '2012-06-29',
      audience: 'internal',
    },
  ],
};

/** A diary with nothing in it yet. */
export const NO_ENGAGEMENTS = {
  ...ENVELOPE,
  id: 'empty-diary',
  title: 'A diary still to be written',
  engagements: [],
};

/** Names that do not break, and a register with no translation. */
export const LONG_NAMES = {
  ...ENVELOPE,
  id: 'long-diary',
  title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch: what we ask',
  engagements: [
    {
      id: 'long',
      title:
        'Pneumonoultramicroscopicsilicovolcanoconiosis and other subjects people rarely write to us about',
      owner: 'Donaudampfschifffahrtsgesellschaftskapitänsstellvertreter',
      areas: ['Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
      audiences: ['Hippopotomonstrosesquippedaliophobia sufferers'],
      opens: '2012-06-01',
      closes: '2012-06-30',
      level: 'Antidisestablishmentarianism',
      methods: ['floccinaucinihilipilification'.repeat(3)],
      links: [
        {
          href: 'https://example.org/a/very/long/address',
          text: 'https://example.org/a/very/long/address/that/somebody/pasted',
        },
      ],
      result: { said: 'Supercalifragilisticexpialidocious'.repeat(4) },
    },
  ],
};

/** A register inside a page, as the script the element reads. */
export function inPage(register: object): string {
  return `<script type="application/json">${JSON.stringify(register).replaceAll('<', '\\u003c')}</script>`;
}
