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
  year,
} from './plan-parts.examples.js';

const FOUND = (words: string, pounds: number, per = 'year') => ({
  words,
  state: 'identified',
  amount: { pence: pounds * 100, per },
});
const TO_FIND = (words: string, pounds: number) => ({
  words,
  state: 'to-be-identified',
  amount: { pence: pounds * 100, per: 'year' },
});
const done = (text: string, on: object) => ({ text, state: 'done', due: on });
const toCome = (text: string, on: object) => ({ text, state: 'pending', due: on });

/** Twenty-seven rows, as on a council's own action plan. */
export const LARGE = {
  ...ENVELOPE,
  id: 'large-plan',
  title: 'Community engagement action plan 2011–2016',
  scheme: 'thurrock-2011',
  period: window('2011-2016', 'interval', '2011-04-01', '2016-03-31'),
  parties: PARTIES,
  areas: [
    { id: 'north', name: 'The northern villages' },
    { id: 'riverside', name: 'Riverside' },
  ],
  indicators: [{ code: 'NI 4', title: 'People who feel they can influence decisions' }, { code: 'NI 7' }],
  cadence: [{ body: 'Engagement group', months: 3, words: 'quarterly' }],
  objectives: [
    objective(
      '1',
      'Support communities and local people to get involved',
      action(
        '1',
        'Help residents shape what happens in their neighbourhood',
        row(
          '1a',
          'A short course for residents who want to be active citizens, run each spring',
          ONGOING,
          ['engagement', 'cvs'],
          {
            indicators: [{ code: 'NI 4' }],
            updates: [
              update('2011-11-14', 'on-target', {
                declared: 'green',
                note: 'Fourteen people finished the autumn course.',
              }),
            ],
            resources: [TO_FIND('Course fees', 6000)],
          },
        ),
        row(
          '1b',
          'Rules for community councils, with two public meetings a year',
          month('Nov 2011', '2011-11'),
          ['democratic'],
          {
            areas: ['north'],
            indicators: [{ code: 'NI 4' }, { code: 'NI 7' }],
            milestones: [toCome('Draft rules agreed', month('Sept 2011', '2011-09'))],
          },
        ),
        row(
          '1c',
          'A set of choices that helps councillors and heads of service find a local approach',
          month('Jan ’12', '2012-01'),
          ['engagement', 'heads'],
        ),
      ),
      action(
        '2',
        'Bring consultation together so that people are asked once, and well',
        row(
          '2a',
          'A consultation portal and a joint diary for all services',
          month('Dec ’11', '2011-12'),
          ['engagement'],
          {
            steps: [
              { ref: '1', text: 'Working group set up', doneOn: '2011-06-20' },
              { ref: '2', text: 'Portal bought', doneOn: '2011-10-03' },
              { ref: '3', text: 'Every service trained' },
            ],
            resources: [FOUND('Portal licence', 6000), FOUND('Setting up the portal', 14000, 'once')],
            outcome: 'Nobody is asked the same question twice.',
          },
        ),
        row(
          '2b',
          'Proposals for asset transfer and one clear funding framework',
          month('April ’12', '2012-04'),
          ['cvs', 'heads'],
          {
            indicators: [{ code: 'NI 7' }],
          },
        ),
        row('2c', 'Support for volunteering across the council and the area', ONGOING, ['cvs'], {
          updates: [
            update('2011-12-01', 'significant', {
              issue: { text: 'The volunteer centre’s lease ends in March.', open: true },
              remedial: 'Two buildings have been visited.',
              routeToGreen: {
                cause: 'No lease after March',
                action: 'Sign for the library annexe',
                owner: 'cvs',
                due: month('Feb 2012', '2012-02'),
              },
            }),
          ],
        }),
      ),
      action(
        '3',
        'Make it easier for groups to do more for themselves',
        row('3a', 'Shorter forms for small grants', month('Jan ’12', '2012-01'), ['cvs', 'engagement']),
        row('3b', 'A commissioning strategy agreed with the health and wellbeing plan', year('2012'), [
          'heads',
        ]),
      ),
    ),
    objective(
      '2',
      'Decisions are taken with the people they touch',
      action(
        '4',
        'Measure what changes',
        row('4a', 'A survey of residents every two years', year('2012'), ['engagement'], {
          indicators: [{ code: 'NI 4' }],
        }),
      ),
      action(
        '5',
        'Let communities decide about some of the money',
        row(
          '5a',
          'Local events that set priorities',
          window('2011/ 12', 'financial-year', '2011-04-01', '2012-03-31'),
          ['democratic'],
          { areas: ['riverside'] },
        ),
      ),
      action(
        '6',
        'Support councillors as community champions',
        row('6a', 'Profiles of each neighbourhood, agreed with councillors', month('April ’12', '2012-04'), [
          'democratic',
          'engagement',
        ]),
        row(
          '6b',
          'Engagement as part of every councillor’s training',
          month('Jan ’12', '2012-01'),
          ['democratic'],
          {
            updates: [update('2011-12-12', 'on-target', { declared: 'green', percent: 80 })],
          },
        ),
      ),
      action(
        '7',
        'Develop area working',
        row(
          '7a',
          'A trial of small budgets for councillors in three wards',
          month('Sept ’11', '2011-09'),
          ['democratic'],
          {
            areas: ['north', 'riverside'],
            milestones: [done('Wards chosen', month('July 2011', '2011-07'))],
            outcome: 'Councillors and residents settle small problems together.',
            baseline: month('June 2011', '2011-06'),
          },
        ),
        row('7b', 'Participatory budgeting explored for one area', year('2012'), ['engagement', 'heads'], {
          conditions: [{ text: 'Follows the trial in three wards', kind: 'following' }],
          resources: [TO_FIND('A budget to share out', 6500)],
        }),
      ),
    ),
    objective(
      '3',
      'Engagement is how the council works',
      action(
        '8',
        'Build a culture of engagement',
        row(
          '8a',
          'One joined-up approach across the council and its partners',
          month('Mar 2016', '2016-03'),
          ['engagement'],
        ),
        row(
          '8b',
          'Agreed ways of working with partners, equality checks included',
          month('Oct ’12', '2012-10'),
          ['equality'],
        ),
        row('8c', 'Senior officers present at community events, by rota', month('April ’12', '2012-04'), [
          'heads',
        ]),
        row('8d', 'Induction and a toolkit for all staff', month('Jan ’12', '2012-01'), ['engagement'], {
          updates: [
            update('2011-12-20', 'little', {
              declared: 'red',
              note: 'The trainer has left; a new one starts in February.',
            }),
          ],
        }),
        row('8e', 'Staff who live in the area act as its advocates', month('July 12', '2012-07'), [
          'communications',
        ]),
      ),
      action(
        '9',
        'Work better with voluntary, community and faith groups',
        row('9a', 'A forum of the council and the voluntary sector', month('Jan ’12', '2012-01'), ['cvs'], {
          lifecycle: 'complete',
          outcomeState: 'achieved',
          evidence: [{ text: 'Minutes of the first forum', href: 'https://example.org/forum' }],
        }),
        row('9b', 'The Compact is known and kept', ONGOING, ['cvs']),
        row('9c', 'What each contract with the sector achieves is understood', year('2013'), [
          'heads',
          'cvs',
        ]),
      ),
      action(
        '10',
        'Know our communities',
        row('10a', 'Maps of communities and networks', NO_DATE, ['engagement']),
        row('10b', 'One database of voluntary groups', month('Dec ’11', '2011-12'), ['cvs'], {
          milestones: [done('Database built', month('Oct ’11', '2011-10'))],
          lifecycle: 'complete',
        }),
        row('10c', 'Guidance on involving people in equality impact assessments', year('2012'), ['equality']),
      ),
      action(
        '11',
        'Tell people what they need to know',
        row('11a', 'Plain, timely news about services', ONGOING, ['communications'], {
          updates: [update('2011-10-30', 'on-target')],
        }),
        row('11b', 'A log of issues that challenge good practice', ONGOING, ['engagement']),
      ),
    ),
  ],
};
