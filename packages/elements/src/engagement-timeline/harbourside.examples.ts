import {
  ENVELOPE,
  NO_DATE,
  ONGOING,
  PARTIES,
  action,
  month,
  objective,
  row,
  update,
  window,
} from '../plan-given/plan-parts.examples.js';

const day = (at: string) => window(at, 'day', at, at);

/** A three-year plan with everything that a time axis can show; made up, in the shape of examples/harbourside-plan.json. */
export const HARBOURSIDE = {
  ...ENVELOPE,
  id: 'harbourside-timeline',
  title: 'Harbourside: a county that listens, 2024 to 2027',
  period: window('April 2024 – March 2027', 'interval', '2024-04-01', '2027-03-31'),
  parties: PARTIES,
  translations: {
    cy: {
      '/title': 'Harbourside: sir sy’n gwrando, 2024 i 2027',
      '/objectives/0/title': 'Yn barod i wrando',
    },
  },
  objectives: [
    objective(
      'A',
      'Ready to listen',
      action(
        'A1',
        'A residents’ panel',
        row(
          'A1.1',
          'A panel of 600 that looks like the county',
          window('Autumn 2024', 'season', '2024-09-01', '2024-11-30'),
          ['engagement'],
          {
            start: month('April 2024', '2024-04'),
            milestones: [
              { text: 'Invitations sent', state: 'done', due: day('2024-06-14'), done: day('2024-06-12') },
              { text: 'First meeting', state: 'done', due: day('2024-11-20'), done: day('2024-11-20') },
            ],
            updates: [update('2024-11-28', 'complete')],
          },
        ),
        row(
          'A1.2',
          'Training for officers in every service',
          window('by 30 September 2025', 'by', '2025-07-01', '2025-09-30'),
          ['equality'],
          {
            baseline: window('by 31 March 2025', 'by', '2025-01-01', '2025-03-31'),
            revisions: [
              {
                from: window('by 31 March 2025', 'by', '2025-01-01', '2025-03-31'),
                to: window('by 30 September 2025', 'by', '2025-07-01', '2025-09-30'),
                on: '2025-01-22',
                reason: 'The trainer left',
              },
            ],
            milestones: [{ text: 'Trainer found', state: 'pending', due: day('2025-05-30') }],
          },
        ),
      ),
    ),
    objective(
      'B',
      'Listening all the time',
      action(
        'B1',
        'Forums',
        row('B1.1', 'A forum in every town, twice a year', ONGOING, ['cvs', 'engagement']),
      ),
      action(
        'B2',
        'Answers',
        row('B2.1', 'A page that says what came of every engagement', month('March 2025', '2025-03'), [
          'communications',
        ]),
        row('B2.2', 'A yearly report to the council', month('June 2026', '2026-06'), ['democratic']),
        row('B2.3', 'Interpreters on call', NO_DATE, ['equality']),
      ),
    ),
  ],
};
