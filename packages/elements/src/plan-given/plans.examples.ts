import {
  ENVELOPE,
  ONGOING,
  PARTIES,
  action,
  month,
  objective,
  row,
  update,
  window,
} from './plan-parts.examples.js';

export { LARGE } from './large-plan.examples.js';

/** Two actions: one printed row each, one of them implied. */
export const SMALL = {
  ...ENVELOPE,
  id: 'small-plan',
  title: 'Your town, your say: 2011 to 2012',
  scheme: 'thurrock-2011',
  period: window('2011-2012', 'interval', '2011-04-01', '2012-12-31'),
  parties: PARTIES,
  cadence: [{ body: 'Engagement group', months: 3 }],
  translations: {
    cy: {
      '/title': 'Eich tref, eich llais: 2011 i 2012',
      '/objectives/0/title': 'Mwy o bobl yn cymryd rhan',
      '/objectives/0/actions/0/deliverables/0/outputs/0/text': 'Panel preswylwyr sy’n cwrdd bob chwarter',
      '/objectives/0/actions/0/deliverables/0/title': 'Panel preswylwyr sy’n cwrdd bob chwarter',
    },
  },
  objectives: [
    objective(
      '1',
      'More people take part',
      action(
        '1',
        'Set up a residents’ panel',
        row(
          '1a',
          'A residents’ panel that meets every quarter',
          month('Sept ’11', '2011-09'),
          ['engagement', 'cvs'],
          {
            outcome: 'Residents set the agenda for half of each meeting.',
            milestones: [{ text: 'First meeting held', state: 'done', due: month('June 2011', '2011-06') }],
            resources: [
              { words: 'Room hire and travel', state: 'identified', amount: { pence: 120_000, per: 'year' } },
              { words: 'Interpreters', state: 'to-be-identified', amount: { pence: 80_000, per: 'year' } },
            ],
          },
        ),
        row('1b', 'A yearly report on what the panel changed', month('March 2012', '2012-03'), [
          'engagement',
        ]),
      ),
      action('2', 'Publish every consultation in one diary', {
        ...row('2', 'Publish every consultation in one diary', ONGOING, ['communications'], {
          updates: [
            update('2011-12-05', 'some', {
              declared: 'green',
              note: 'The diary is live for three services.',
            }),
          ],
        }),
        implied: true,
      }),
    ),
  ],
};

/** A plan with nothing in it yet. */
export const EMPTY = { ...ENVELOPE, id: 'empty-plan', title: 'A plan still to be written', objectives: [] };

/** The small plan with words as long as words get, and with what was meant for the office only. */
export const LONG = {
  ...SMALL,
  id: 'long-plan',
  title: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch’s engagement plan',
  translations: {},
  parties: [
    {
      id: 'long',
      name: 'Donaudampfschifffahrtsgesellschaftskapitänsstellvertreter',
      contact: { email: 'post@example.org' },
    },
  ],
  objectives: [
    objective(
      '1',
      'Pneumonoultramicroscopicsilicovolcanoconiosis and other subjects people rarely write to us about',
      action(
        '1.2.3.4.5',
        'Antidisestablishmentarianism explained',
        row(
          '1.2.3.4.5(a)(iii)',
          'https://example.org/a/very/long/address/that/somebody/pasted/into/the/output/column/of/the/table',
          month('September 2011', '2011-09'),
          ['long', 'long'],
          {
            milestones: [{ text: 'Hippopotomonstrosesquippedaliophobia'.repeat(3), state: 'pending' }],
            notes: [{ text: 'Between us', audience: 'internal' }],
          },
        ),
      ),
    ),
  ],
};

/** A plan inside a page, as the script the element reads. */
export function inPage(plan: object): string {
  return `<script type="application/json">${JSON.stringify(plan).replaceAll('<', '\\u003c')}</script>`;
}
