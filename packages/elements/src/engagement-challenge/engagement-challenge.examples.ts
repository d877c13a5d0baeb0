import type { Example } from '../base/example.js';
import { LARGE, LONG, inPage } from '../plan-given/plans.examples.js';

const FALLBACK = '<p><a href="mailto:engagement@council.example">Write to the engagement team.</a></p>';

const answered = {
  $schema: 'urn:engagement-plan:challenge:1',
  kind: 'challenge',
  id: 'challenge-hours',
  version: '1',
  lang: 'en-GB',
  title: 'Were the opening hours settled before we were asked? (made up)',
  about: { to: 'riverside-register#library-hours' },
  kindOf: 'challenge',
  text: 'The staff rota was printed before the survey closed.\nSo the hours had been settled already.',
  received: '2012-04-02',
  owedBy: '2012-04-18',
  answer: {
    text: 'The rota was the old one. We should have said so on the page, and now do.',
    on: '2012-04-16',
    by: 'Head of Libraries',
  },
  outcome: 'partly-upheld',
  published: true,
};

export const examples: readonly Example[] = [
  {
    name: 'About one thing',
    description: 'A resident comments on an engagement; the file is sent by e-mail.',
    html: `<engagement-challenge about="register#parks" about-title="Your parks, your say (made up)" contact="engagement@council.example" council="Riverside Council" kept-for="12 months" as-of="2026-03-10">${FALLBACK}</engagement-challenge>`,
    ready: {
      en: 'you are owed an answer by 24 March 2026',
      cy: 'mae ateb yn ddyledus i chi erbyn 24 Mawrth 2026',
    },
  },
  {
    name: 'A row of the plan',
    description: 'The reader chooses which part of the plan it is about, and sees how that stands.',
    html: `<engagement-challenge src="plan.json" about="7a" endpoint="/challenges" nation="scotland" as-of="2012-02-01">${FALLBACK}</engagement-challenge>`,
    files: { 'plan.json': LARGE },
    ready: { en: 'Its status today:', cy: 'Sut mae’n sefyll heddiw:' },
  },
  {
    name: 'Answered',
    description: 'Read-only: what was said, by when an answer was owed, and the answer.',
    html: `<engagement-challenge readonly as-of="2012-05-01">${FALLBACK}${inPage(answered)}</engagement-challenge>`,
    ready: {
      en: 'Answered on 16 April 2012, in time',
      cy: 'Atebwyd ar 16 Ebrill 2012, mewn pryd',
    },
  },
  {
    name: 'Overdue, in long words',
    description: 'No answer yet; and the file still says who sent it, which the page leaves out.',
    html: `<engagement-challenge readonly as-of="2012-05-01">${FALLBACK}${inPage({
      ...answered,
      id: 'challenge-long',
      title: LONG.title,
      text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3),
      from: { name: 'Not for show', contact: 'not-for-show@example.org', audience: 'internal' },
      answer: undefined,
      outcome: undefined,
      published: undefined,
    })}</engagement-challenge>`,
    ready: { en: 'is 13 days overdue', cy: 'hwyr o 13 diwrnod' },
  },
];
