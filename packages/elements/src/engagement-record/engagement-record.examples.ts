import type { Example } from '../base/example.js';

const link = '<p><a href="/elsewhere">The record, on the council’s site.</a></p>';
const script = (json: unknown) => `<script type="application/json">${JSON.stringify(json)}</script>`;
const tag = (attributes: string, inside = '') =>
  `<engagement-record ${attributes}>${inside}${link}</engagement-record>`;

const envelope = {
  $schema: 'urn:engagement-plan:record:1',
  kind: 'record',
  version: '1',
  lang: 'en-GB',
} as const;
const PRINCIPLES = [
  'Being needs led',
  'Building on capacity and developing assets',
  'Being Change and outcome focused',
  'Adopting a participatory approach and building partnerships',
  'Promoting continuous learning and improvement',
] as const;

/** Planned, and not yet reviewed: nothing is scored. */
export const PLANNED = {
  ...envelope,
  id: 'record-evening-bus',
  title: 'The last bus home (made up)',
  engagement: 'evening-bus',
  analyse: {
    need: 'People who work late cannot get home from the hospital by bus.',
    evidence: ['Letters to the ward councillors, May 2011', 'A count at the stop on six evenings'],
    readiness: {
      agency: {
        motivation: 'The contract is let again in March.',
        levels: { motivation: 'high', capacity: 'low' },
      },
    },
    resistance: [{ stakeholder: 'The operator', form: 'Says that it would not pay' }],
  },
  plan: {
    outcomes: [
      {
        id: 'outcome-1',
        text: 'Late workers get home by bus',
        indicators: [{ text: 'Passengers after ten at night' }],
      },
      { id: 'outcome-2', text: 'Residents know who decides on buses' },
      { id: 'outcome-3', text: 'The operator and the council meet each quarter' },
    ],
    methods: [
      {
        id: 'method-1',
        name: 'Short survey at the stop',
        responsible: 'Transport Officer',
        timing: { words: 'by January 2012', kind: 'month', from: '2012-01-01', to: '2012-01-31' },
      },
    ],
  },
  review: { principles: PRINCIPLES.map((name) => ({ name })) },
} as const;

/** Carried through to its review, by several scorers who do not agree. */
export const REVIEWED = {
  ...envelope,
  id: 'record-library-hours',
  title: 'Your library, your hours (made up)',
  status: 'Reviewed',
  printed: { words: '18 June 2012', kind: 'day', from: '2012-06-18', to: '2012-06-18' },
  contacts: [
    { post: 'Policy Officer', audience: 'public' },
    { post: 'Out-of-hours desk', audience: 'internal' },
  ],
  analyse: {
    need: 'People who work or go to school cannot use their branch library when it is open.',
    evidence: ['Visits counted by hour at four branches', '212 comment cards, 140 of them about hours'],
    justification: 'The rota is fixed again in April 2012.',
    policyFit: ['Library plan 2010–2013, aim 2'],
    readiness: {
      agency: {
        motivation: 'The libraries team wants hours it can defend.',
        capacity: 'One officer for two days a week.',
        opportunity: 'The rota is open until the end of March.',
        levels: { motivation: 'high', capacity: 'some', opportunity: 'high' },
      },
      community: {
        motivation: 'Two friends’ groups asked for this themselves.',
        capacity: 'Young people have nobody to speak for them.',
        levels: { motivation: 'some', capacity: 'low' },
      },
    },
    resistance: [
      {
        stakeholder: 'Borrowers who come in the morning',
        form: 'A petition to keep the hours',
        answer: 'Show the counts at each branch before it opens; branch managers, by January 2012.',
      },
    ],
  },
  plan: {
    outcomes: [
      {
        id: 'outcome-hours',
        text: 'More people can use their branch at a time that suits them',
        indicators: [{ ref: '1.1', text: 'Visits after five and on Saturdays' }],
      },
      {
        id: 'outcome-young',
        text: 'Young people have a say',
        indicators: [{ text: 'Replies from under 25' }],
      },
    ],
    inputsAvailable: ['£1,200 from the libraries budget'],
    inputsNeeded: ['Somebody to write Easy Read'],
    methods: [
      { id: 'method-form', name: 'Form on the web and on paper', action: 'Print 2,000 by January 2012.' },
      { id: 'method-schools', name: 'Assemblies at both schools' },
    ],
  },
  do: [
    {
      method: 'method-form',
      done: '641 replies, 402 of them on paper.',
      issues: 'None',
      remedial: 'None',
      evidence: [
        { text: 'Replies by branch and age', on: '2012-03-30' },
        { text: 'Names and addresses of those who replied', audience: 'internal' },
      ],
    },
    {
      method: 'method-schools',
      done: 'One assembly of two was held.',
      issues: 'No day before the examinations.',
    },
  ],
  review: {
    judging: 'Friends’ groups, pupils and officers scored apart, then talked for an evening.',
    principles: [
      { name: PRINCIPLES[0], score: 5, comment: 'It began with what borrowers wrote on cards.' },
      {
        name: PRINCIPLES[3],
        scores: [
          { by: 'Friends’ groups', score: 5 },
          { by: 'Pupils', score: 2 },
          { by: 'Officers', score: 5 },
        ],
      },
      { name: PRINCIPLES[4] },
    ],
    outcomes: [
      { outcome: 'outcome-hours', score: 5, evidence: 'Visits after five up by a third at three branches.' },
      { outcome: 'outcome-young' },
    ],
    overall: { score: 4, evidence: 'The hours changed; the young were heard too little.' },
    unanticipated: 'A friends’ group doubled in number.',
    lessons: 'Ask the schools for a day in the first week.',
    next: 'The residents’ survey in October 2012 will show the third outcome.',
  },
  engagement: 'library-hours',
  traces: [{ to: 'diary-page', document: 'riverside-plan', relation: 'evidence-of' }],
} as const;

const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const STRETCHED = {
  ...PLANNED,
  id: 'record-long',
  title: long,
  analyse: { ...PLANNED.analyse, need: long.repeat(3) },
  plan: { ...PLANNED.plan, methods: [{ id: 'method-1', name: long, responsible: long }] },
} as const;

export const examples: readonly Example[] = [
  {
    name: 'blank',
    description: 'Nothing given: the first question of a new record.',
    html: tag('name="record"'),
    ready: { en: 'Question 1 of', cy: 'Cwestiwn 1 o' },
  },
  {
    name: 'half filled in',
    description: 'A record that is planned and not yet reviewed: it opens where it was left.',
    html: tag('as-of="2012-01-10"', script(PLANNED)),
    ready: { en: '0 of 9 scored', cy: '0 o 9' },
  },
  {
    name: 'for residents',
    description:
      'Read-only: how the engagement was carried through, and how good those who judged it found it.',
    html: tag('readonly src="record.json"'),
    files: { 'record.json': REVIEWED },
    ready: { en: 'How good it was', cy: 'Pa mor dda ydoedd' },
  },
  {
    name: 'long words',
    description: 'Words that do not break, as they come in Welsh place names; drafts are off.',
    html: tag('drafts="off"', script(STRETCHED)),
    ready: { en: 'Drafts are off on this page', cy: 'Nid yw’r dudalen hon yn cadw drafftiau' },
  },
];
