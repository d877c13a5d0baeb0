import { THURROCK } from '@engagement-plan/core';
import type { Example } from '../base/example.js';

const link = '<p><a href="/elsewhere">Read or fill in the checklist on the council’s site.</a></p>';
const script = (checklist: object) => `<script type="application/json">${JSON.stringify(checklist)}</script>`;
const envelope = {
  $schema: 'urn:engagement-plan:checklist:1',
  kind: 'checklist',
  version: '1',
  set: 'thurrock',
};

const halfway = {
  ...envelope,
  id: 'checklist-parks',
  engagement: {
    id: 'parks',
    title: 'Your parks, your say (made up)',
    organisation: 'Riverside Council',
    opens: '2026-03-02',
    closes: '2026-04-24',
  },
  answers: [
    {
      principle: 'clear-and-agreed-purposes',
      answer: 'met',
      done: 'A one-page brief was agreed with the parks team and both friends’ groups.',
      evidence: [{ text: 'The brief, 12 January 2026', href: 'https://example.org/parks/brief' }],
      by: 'Engagement Officer',
      on: '2026-01-12',
    },
    {
      principle: 'co-ordinated-approach',
      answer: 'partly',
      done: 'Checked the joint diary; the health survey of the same estates was found too late to join up.',
      evidence: [{ text: 'Diary entry 41' }],
      followUp: {
        what: 'Share the findings with the health team',
        post: 'Engagement Officer',
        by: '2026-05-29',
      },
    },
    {
      principle: 'timing',
      answer: 'departed',
      reason: 'The grant had to be claimed by May, so there were seven weeks, not twelve.',
    },
    { principle: 'best-practice', answer: 'unknown' },
  ],
};

const whole = {
  ...halfway,
  id: 'checklist-parks-whole',
  answers: [
    ...halfway.answers.slice(0, 3),
    {
      principle: 'inclusive',
      answer: 'not-applicable',
      reason: 'No such group lives in the area (made up).',
    },
    {
      principle: 'providing-feedback',
      answer: 'not-met',
      followUp: { what: 'Write to everybody who left an address', post: 'Parks Manager', by: '2026-07-17' },
    },
  ],
  signOff: { post: 'Head of Communities', on: '2026-05-01' },
};

const history = [
  {
    on: '2026-04-30',
    by: 'Engagement Officer',
    what: 'Handed to the Parks Manager. Nothing was owed.',
  },
  { on: '2026-05-01', by: 'Parks Manager', what: 'Signed off by the Head of Communities on 1 May 2026.' },
];

const signed = {
  ...halfway,
  id: 'checklist-parks-signed',
  answers: [
    ...halfway.answers.slice(0, 3),
    ...THURROCK.principles.slice(3, 9).map(({ id }) => ({
      principle: id,
      answer: 'met',
      evidence: [{ text: 'The file of the engagement' }],
    })),
    ...whole.answers.slice(4),
  ],
  signOff: whole.signOff,
  history,
};

const screened = {
  ...envelope,
  id: 'checklist-jetty',
  set: 'equality-impact',
  engagement: {
    id: 'jetty',
    title: 'Renewing the jetty lease (made up)',
    opens: '2026-03-02',
    closes: '2026-03-27',
  },
  answers: [
    {
      principle: 'screening',
      answer: 'not-applicable',
      reason: 'The same tenant, the same terms: access, prices and use stay as they are.',
      by: 'Property Officer',
      on: '2026-02-20',
    },
  ],
  handover: {
    from: 'Property Officer',
    to: 'Equality Officer',
    on: '2026-02-23',
    note: 'Please look at the reason again before it opens.',
    owed: [],
  },
  history: [
    { on: '2026-02-23', by: 'Property Officer', what: 'Handed to the Equality Officer. Nothing was owed.' },
  ],
};

const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
const stretched = {
  ...halfway,
  id: 'checklist-long',
  engagement: { ...halfway.engagement, id: 'long', title: long, organisation: long },
  answers: [
    {
      principle: 'timing',
      answer: 'met',
      done: long,
      evidence: [{ text: long, href: `https://example.org/${long}` }],
    },
  ],
};

const tag = (attributes: string, inside = '') =>
  `<engagement-checklist ${attributes}>${inside}${link}</engagement-checklist>`;

export const examples: readonly Example[] = [
  {
    name: 'blank',
    description: 'Nothing given: the Thurrock principles, ready to be answered.',
    html: tag('as-of="2026-03-10"'),
    ready: { en: 'Which post or team are you?', cy: 'Pa swydd neu dîm ydych chi?' },
  },
  {
    name: 'half filled in',
    description: 'An engagement that has opened: some answers given, some owed.',
    html: tag('as-of="2026-03-10" name="principles"', script(halfway)),
    ready: { en: 'Still owed now', cy: 'Yn dal yn ddyledus nawr' },
  },
  {
    name: 'for residents',
    description: 'Read-only: how the engagement was run, as it is published.',
    html: tag('readonly as-of="2026-08-01" src="checklist.json"'),
    files: { 'checklist.json': whole },
    ready: {
      en: 'Signed off by the Head of Communities on 1 May 2026.',
      cy: 'Cymeradwywyd gan yr Head of Communities ar 1 Mai 2026.',
    },
  },
  {
    name: 'long words',
    description: 'Words that do not break, as they come in Welsh place names.',
    html: tag('as-of="2026-03-10"', script(stretched)),
    ready: { en: 'Sign-off', cy: 'Cymeradwyo' },
  },
  {
    name: 'screened out, from a colleague',
    description: 'Another set, as a file: a first answer that ended it, and who handed it over.',
    html: tag('set="/cdn/sets/equality-impact.json" as-of="2026-04-10"', script(screened)),
    ready: { en: '9 of the “not applicable” were not asked', cy: 'Ni ofynnwyd 9 o’r rhai' },
  },
  {
    name: 'signed off',
    description: 'Signed by a post: the answers stand until it is reopened.',
    html: tag('as-of="2026-05-10"', script(signed)),
    ready: { en: 'Reopen it', cy: 'Ei hailagor' },
  },
  {
    name: 'drafts off',
    description: 'On a shared computer: nothing is kept on the device.',
    html: tag('drafts="off" as-of="2026-03-10"', script(halfway)),
    ready: { en: 'Drafts are off on this page', cy: 'Nid yw’r dudalen hon yn cadw drafftiau' },
  },
];
