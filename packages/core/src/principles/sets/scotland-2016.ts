import type { PrincipleSet } from '../principles.js';

/**
 * Scotland's National Standards for Community Engagement, as revised in 2016. The names are the
 * standards'; the standards have no stages, so these are ours, as is every other word.
 */
export const SCOTLAND_2016: PrincipleSet = {
  $schema: 'urn:engagement-plan:principle-set:1',
  kind: 'principle-set',
  id: 'scotland-2016',
  version: '1',
  lang: 'en-GB',
  title: 'National Standards for Community Engagement',
  certainty: 'sure',
  sources: [
    {
      title:
        'National Standards for Community Engagement, revised 2016 (Scottish Government and Scottish Community Development Centre)',
      href: 'https://www.scdc.org.uk/what/national-standards/',
      note: 'Names of the seven standards, in their order. Stages, statements and prompts are ours.',
    },
  ],
  stages: [
    { id: 'before', title: 'Before it opens', gate: 'opens' },
    { id: 'during', title: 'While it is open', gate: 'closes' },
    { id: 'after', title: 'After it closes', gate: 'after-close' },
  ],
  principles: [
    {
      id: 'inclusion',
      number: 1,
      name: 'Inclusion',
      stage: 'before',
      statement: 'We find the people and organisations our work will affect, and bring them in.',
      prompts: [
        'Who is affected, and who among them is seldom heard?',
        'How were these people found, and who checked the list?',
      ],
      good: 'The people who took part look like the people affected, and gaps are named and worked on while there is time.',
      evidenceHints: [
        'A list of who is affected, and how each was reached',
        'Counts of who took part, beside counts of who lives there',
      ],
    },
    {
      id: 'support',
      number: 2,
      name: 'Support',
      stage: 'before',
      statement: 'We find out what keeps people from taking part, and remove it.',
      prompts: [
        'What would stop somebody: cost, travel, care, language, confidence, a screen?',
        'What did you put in place for each, and who pays for it?',
      ],
      good: 'People were asked what they need, got it, and were not out of pocket.',
      evidenceHints: [
        'A budget line for travel, care and interpreters',
        'What people said they needed, and what was done',
      ],
    },
    {
      id: 'planning',
      number: 3,
      name: 'Planning',
      stage: 'before',
      statement:
        'We agree early with the community what this is for, what is needed and what can be changed.',
      prompts: [
        'Who outside the organisation helped to plan it?',
        'What evidence of need did you start from, and what did you agree to achieve?',
        'Is there time and money to do what was agreed?',
      ],
      good: 'A short plan made together says the purpose, the limits, the timetable and who decides.',
      evidenceHints: [
        'The plan, with who agreed it and when',
        'Notes of the first meeting with the community',
      ],
    },
    {
      id: 'working-together',
      number: 4,
      name: 'Working Together',
      stage: 'during',
      statement: 'Everybody involved knows their part, is treated with respect and keeps what was agreed.',
      prompts: [
        'Are roles and ways of working written down and agreed?',
        'Which partners took part, and what did each bring?',
      ],
      good: 'Community members would say that they were partners in the work, and that disagreement was dealt with fairly.',
      evidenceHints: ['Agreed roles and ground rules', 'What participants said about working together'],
    },
    {
      id: 'methods',
      number: 5,
      name: 'Methods',
      stage: 'before',
      statement: 'We use ways of taking part that fit the purpose and the people.',
      prompts: [
        'Why these methods for these people and this question?',
        'Which other method did you add because one would leave people out?',
      ],
      good: 'A mix of methods, some suggested by the people themselves, changed when they did not work.',
      evidenceHints: ['The methods, with the reason for each', 'What was changed on the way, and why'],
    },
    {
      id: 'communication',
      number: 6,
      name: 'Communication',
      stage: 'during',
      statement: 'We tell people clearly and often what is happening, and what came of what they said.',
      prompts: [
        'Can people find what they need, in a form they can use?',
        'When did they last hear from you, and what will they hear next?',
      ],
      good: 'Plain information throughout, and feedback that shows the whole range of views and gives reasons for what was decided.',
      evidenceHints: ['Newsletters, posts and letters, with their dates', 'The feedback as it was published'],
    },
    {
      id: 'impact',
      number: 7,
      name: 'Impact',
      stage: 'after',
      statement: 'We find out what difference the engagement made, and use what we learned.',
      prompts: [
        'What is different because people took part?',
        'What did participants gain, in skills, confidence or contacts?',
        'What will you do differently next time?',
      ],
      good: 'Outcomes are checked against the plan, with the community, and the lessons are written down and used.',
      evidenceHints: [
        'An evaluation that participants helped to make',
        'A change made because of an earlier lesson',
      ],
    },
  ],
};
