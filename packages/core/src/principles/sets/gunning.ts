import type { PrincipleSet } from '../principles.js';

/**
 * The Gunning principles: what the courts ask of any consultation. They are law rather than good
 * practice, so every one is mandatory. The courts gave them no titles; these are the usual short forms.
 */
export const GUNNING: PrincipleSet = {
  $schema: 'urn:engagement-plan:principle-set:1',
  kind: 'principle-set',
  id: 'gunning',
  version: '1',
  lang: 'en-GB',
  title: 'The Gunning principles',
  certainty: 'sure',
  sources: [
    {
      title: 'R v Brent London Borough Council, ex parte Gunning (1985) 84 LGR 168',
      href: 'https://law.gov.wales/constitution-government/public-admin/intro-admin-law/welsh-government-guidance-on-making-good-decisions/has-any-consultation-been-carried-out-fairly-and-properly/what-are-the-requirements-for-any-consultation-that-is-carried-out/',
      note: 'Where the four come from. Names are the usual short forms; the rest is ours, and is not legal advice.',
    },
    {
      title: 'R v North and East Devon Health Authority, ex parte Coughlan [2001] QB 213',
      note: 'The Court of Appeal takes the four over.',
    },
    {
      title: 'R (Moseley) v Haringey London Borough Council [2014] UKSC 56',
      note: 'The Supreme Court endorses them.',
    },
  ],
  stages: [
    { id: 'before', title: 'Before it opens', gate: 'opens' },
    { id: 'after', title: 'After it closes', gate: 'after-close' },
  ],
  principles: [
    {
      id: 'formative-stage',
      number: 1,
      name: 'Proposals are at a formative stage',
      stage: 'before',
      mandatory: true,
      statement: 'Nothing is decided yet, so the answers can still change it.',
      prompts: [
        'What could still change?',
        'Has anything been announced, signed or budgeted as if it were decided?',
      ],
      good: 'A preferred option is stated as preferred, the others are real, and the decision comes well after the close.',
      evidenceHints: ['The report that started the consultation', 'The timetable, with the decision day'],
      example: {
        text: '‘We would rather close one depot than two. Both plans, and keeping all three, are open until Cabinet meets in May.’',
        madeUp: true,
      },
    },
    {
      id: 'sufficient-reasons',
      number: 2,
      name: 'Sufficient reasons for intelligent consideration and response',
      stage: 'before',
      mandatory: true,
      statement: 'People are told enough, and why, to form a view and answer.',
      prompts: [
        'Do people know why you propose this, and what you turned down?',
        'Could somebody argue against it from what you have published?',
      ],
      good: 'The reasons, the figures and the discarded options are there to read, and are true.',
      evidenceHints: ['The consultation paper', 'Questions that came in about the facts, and the answers'],
      example: {
        text: 'The paper printed the three sites that were turned down, with what each would have cost.',
        madeUp: true,
      },
    },
    {
      id: 'adequate-time',
      number: 3,
      name: 'Adequate time for consideration and response',
      stage: 'before',
      mandatory: true,
      statement: 'People have long enough to think, talk and answer.',
      prompts: [
        'How many weeks are there, leaving holidays and elections out?',
        'Is there time to read the answers before the decision?',
      ],
      good: 'The length fits the subject and the people, with a reason for it, and more time where it was asked for.',
      evidenceHints: ['Opening and closing days, with the reason', 'Requests for more time, and the answers'],
      example: {
        text: 'It opened for eight weeks, and for two more because Easter fell in the middle.',
        madeUp: true,
      },
    },
    {
      id: 'conscientious-consideration',
      number: 4,
      name: 'Responses are conscientiously taken into account',
      stage: 'after',
      mandatory: true,
      statement: 'Whoever decides reads what people said, and weighs it with an open mind.',
      prompts: [
        'What did the people who decided have in front of them?',
        'Which points changed something, and why did the others not?',
      ],
      good: 'The decision report sets out what was said, including what was unwelcome, and gives a reason for each main point.',
      evidenceHints: ['The decision report and its minutes', 'The analysis of responses'],
      example: {
        text: 'The committee put its meeting off by a month, to read the 900 answers before deciding.',
        madeUp: true,
      },
    },
  ],
};
