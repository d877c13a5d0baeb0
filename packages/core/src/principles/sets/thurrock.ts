import type { PrincipleSet } from '../principles.js';

/**
 * Thurrock's principles of community engagement, in English. Names and stages are the source's;
 * every other word is ours. The Welsh stands in `thurrock.cy.ts`, so that a page can carry one language.
 */
export const THURROCK: PrincipleSet = {
  $schema: 'urn:engagement-plan:principle-set:1',
  kind: 'principle-set',
  id: 'thurrock',
  version: '1',
  lang: 'en-GB',
  title: 'Principles of Community Engagement',
  certainty: 'sure',
  sources: [
    {
      title: 'Thurrock Community Engagement Strategy, second draft, 26 October 2010',
      href: 'https://thurrockcvs.org/principles-of-community-engagement',
      note: 'First published by the Community Involvement Board in September 2006. Names as printed; statements and prompts are ours.',
    },
  ],
  stages: [
    { id: 'planning', title: 'Planning and Preparation', gate: 'opens' },
    { id: 'engagement', title: 'Engagement', gate: 'closes' },
    { id: 'feedback', title: 'Evaluation and Feedback', gate: 'after-close' },
  ],
  principles: [
    {
      id: 'clear-and-agreed-purposes',
      number: 1,
      name: 'Clear and Agreed Purposes',
      stage: 'planning',
      statement: 'We say why we are asking people, and agree it before we start.',
      prompts: [
        'What decision or change is this for, and who will make it?',
        'What can people still change, and what is already settled?',
        'Who agreed the purpose, and do partners describe it in the same way?',
      ],
      good: 'One short paragraph says what is being decided, what people can influence and by when. Everyone involved gives the same answer.',
      evidenceHints: ['A one-page brief, dated and agreed', 'The purpose as printed on the invitation'],
      example: {
        text: '‘We are choosing opening hours for two libraries. The budget is fixed; the hours are not. Cabinet decides in June.’',
        madeUp: true,
      },
    },
    {
      id: 'co-ordinated-approach',
      number: 2,
      name: 'Co-ordinated Approach',
      stage: 'planning',
      statement: 'We check who else is asking the same people, and work together where we can.',
      prompts: [
        'Have you looked in the joint diary for other engagement with these people or in this area?',
        'Does somebody already hold the answer?',
        'Which partners could share the work, the event or the findings?',
      ],
      good: 'People are asked once, by organisations that know about each other, and what they said is shared.',
      evidenceHints: [
        'The diary entry, and what you changed because of it',
        'An earlier report you used instead of asking again',
      ],
      example: {
        text: 'Cambridgeshire planned to relaunch its consultation database by September 2010, so that the same groups would not be asked many times over.',
      },
    },
    {
      id: 'timing',
      number: 3,
      name: 'Timing',
      stage: 'planning',
      statement: 'We ask at a time that suits the community, early enough to make a difference.',
      prompts: [
        'Is there time for the answers to change the decision?',
        'Which times are bad for these people: school holidays, harvest, exams, religious festivals, an election?',
        'How long do groups need to talk to their members?',
      ],
      good: 'It opens while options are open, avoids times when people cannot take part, and gives groups time to meet before it closes.',
      evidenceHints: [
        'A timetable with the opening, closing and decision days',
        'What the community said about the timing',
      ],
      hedge: '‘Where possible’: a legal or funding deadline can be a good reason. Say which.',
      example: {
        text: 'A survey about school transport moved from August to September, so that parents and schools could answer.',
        madeUp: true,
      },
    },
    {
      id: 'methodology',
      number: 4,
      name: "Methodology – 'Fit for Purpose'",
      stage: 'planning',
      statement: 'We choose ways to take part that suit different people’s needs.',
      prompts: [
        'Why do these methods suit these people?',
        'Can people take part offline, in their own language and without travelling?',
        'Do the methods give people as much say as you have promised?',
      ],
      good: 'More than one way to take part, chosen with the people in mind. If the law lays down a method, you say so and add what you can.',
      evidenceHints: [
        'A list of the methods, with the reason for each',
        'What you changed after trying it out with a few people',
      ],
      hedge: 'Unless a method is laid down: name the law or rule that lays it down.',
      example: {
        text: 'An online survey, paper copies at the surgery and two talks at the lunch club, because half the people affected are over 75.',
        madeUp: true,
      },
    },
    {
      id: 'justify-target-audience',
      number: 5,
      name: 'Justify Target Audience',
      stage: 'planning',
      statement: 'We say who we are asking, and why them and not others.',
      prompts: [
        'Who is affected, and who will notice most?',
        'Whom are you not asking, and why?',
        'Where can people read why they were chosen, or why they were not?',
      ],
      good: 'A short list of the people affected, with the reason each group is asked or left out. It is published with the invitation, so nobody has to guess.',
      evidenceHints: [
        'Figures on who uses the service or lives nearby',
        'The sentence in the invitation that says why people were chosen',
        'An equality impact assessment',
      ],
      example: {
        text: '‘We are writing to the 340 homes on the bus route. Others can reply online. Schools will be asked separately, in March.’',
        madeUp: true,
      },
    },
    {
      id: 'involve',
      number: 6,
      name: 'Involve',
      stage: 'planning',
      statement: 'We ask the community how best to ask the community.',
      prompts: [
        'Who from the community helped to plan this?',
        'What did they advise, and what did you change?',
        'If nobody has been asked yet, whom could you ring this week?',
      ],
      good: 'People from the community helped to shape the questions, methods or dates, and can point to what they changed.',
      evidenceHints: [
        'Notes of a planning meeting with residents',
        'Two versions of the questions, before and after advice',
      ],
      example: {
        text: 'Three carers read the draft survey. They cut it from 30 questions to 12.',
        madeUp: true,
      },
    },
    {
      id: 'transparency',
      number: 7,
      name: 'Transparency – being ‘Open and Honest’',
      stage: 'engagement',
      statement: 'We are open about how this works, what is settled and what is not.',
      prompts: [
        'Have you said what cannot change, and why?',
        'Can anyone see the papers, the timetable and who will decide?',
        'Have you said who will see the answers and how they will be used?',
      ],
      good: 'No surprises later: the limits, the costs and the next steps are in plain sight from the start, including the awkward parts.',
      evidenceHints: ['The page with the papers and timetable', 'A privacy notice in plain words'],
      example: {
        text: '‘Closing one of the two halls is decided. Which one is not. Here is what each costs.’',
        madeUp: true,
      },
    },
    {
      id: 'inclusive',
      number: 8,
      name: 'Inclusive',
      stage: 'engagement',
      statement: 'Every group affected can take part, or have its views put for it.',
      prompts: [
        'Who has taken part so far, and who is missing?',
        'What gets in their way: language, cost, access, childcare, trust?',
        'Who can speak for people who cannot take part, and do they agree?',
      ],
      good: 'Those who answered look like those affected. Where they do not, you noticed before it closed and did something about it.',
      evidenceHints: [
        'Who answered, compared with who is affected',
        'What you did to reach those missing: interpreters, fares, home visits',
        'Views put by an advocate or group, and on whose behalf',
      ],
      hedge: 'Where people cannot take part themselves, somebody may speak for them. Say who.',
      example: {
        text: 'Halfway through, few people under 25 had answered, so youth workers took the questions to two clubs.',
        madeUp: true,
      },
    },
    {
      id: 'inform-and-communicate-effectively',
      number: 9,
      name: 'Inform and Communicate Effectively',
      stage: 'engagement',
      statement: 'People know why they are asked, in words and formats they can use.',
      prompts: [
        'Can somebody new to this explain it back to you after two minutes?',
        'Which formats and languages were needed, and were they ready on the first day?',
        'Did you tell people in the places where they already look?',
      ],
      good: 'Short, plain and complete enough to answer well. Other formats come out on the same day as the main one.',
      evidenceHints: ['The leaflet or page itself', 'Easy Read, large print, audio or other languages'],
      example: {
        text: 'A two-page summary in plain English and in Easy Read, tried out on a residents’ group first.',
        madeUp: true,
      },
    },
    {
      id: 'providing-feedback',
      number: 10,
      name: 'Providing Feedback',
      stage: 'feedback',
      statement: 'We tell people what was said, what was decided and why.',
      prompts: [
        'When did people last hear from you?',
        'Have you told those who took part what changed because of them, and what did not?',
      ],
      good: '‘You said, we did’ goes to everyone who took part, on the day you promised, and gives reasons where the answer was no.',
      evidenceHints: ['The feedback page or letter, and its date', 'How it reached people who are offline'],
      example: {
        text: '‘212 of you answered. Most wanted Saturday opening: it starts in May. We did not extend weekday evenings, because too few came during the trial.’',
        madeUp: true,
      },
    },
    {
      id: 'right-to-challenge',
      number: 11,
      name: 'Right to Challenge',
      stage: 'feedback',
      statement: 'People can comment on, correct or complain about how we asked and what we decided.',
      prompts: [
        'Where does it say how to comment, correct or complain?',
        'Who answers, and within how many days?',
        'What came in, and what changed?',
      ],
      good: 'A named post answers within a stated time. Comments on the process are welcome, not only complaints, and the outcome is published.',
      evidenceHints: ['The page that says how to challenge', 'A log of challenges, answers and dates'],
      example: {
        text: 'A resident said that the summary left out her group’s reply. It was corrected and reissued within ten days.',
        madeUp: true,
      },
    },
    {
      id: 'measuring-success',
      number: 12,
      name: 'Measuring Success',
      stage: 'feedback',
      statement: 'We judge how it went against our aims, with the community, and publish the result.',
      prompts: [
        'What did you say success would look like?',
        'Who from the community helped to judge it?',
        'Where is the result published?',
      ],
      good: 'Aims set at the start, a judgement made with people who took part, and a short public note that says what fell short.',
      evidenceHints: ['The outcomes agreed at the start', 'The published evaluation'],
      example: {
        text: 'Inverclyde’s planning record of 2009 lists seven indicators under its three outcomes, ready for the review.',
      },
    },
    {
      id: 'lessons-learned',
      number: 13,
      name: 'Lessons Learned',
      stage: 'feedback',
      statement: 'We use what we learned to do it better next time.',
      prompts: [
        'What would you do again, and what not?',
        'What has been changed because of it: a template, a budget, a method?',
      ],
      good: 'A few honest lessons, written down while they are fresh, and at least one change to how engagement is run.',
      evidenceHints: ['Notes of a review meeting', 'A template, guide or plan that was changed'],
      example: {
        text: 'Evening meetings drew six people and a market stall drew ninety, so the next budget paid for stalls.',
        madeUp: true,
      },
    },
    {
      id: 'best-practice',
      number: 14,
      name: 'Best Practice',
      stage: 'feedback',
      statement: 'We spot what works well, here or elsewhere, and use it again.',
      prompts: [
        'What worked so well that others should copy it?',
        'Whose good practice did you borrow?',
        'Where can colleagues and partners find it?',
      ],
      good: 'Good practice is written up so that others can use it, and some of it was used here.',
      evidenceHints: ['An entry in the engagement toolkit', 'The guide or example you borrowed from'],
      example: {
        text: 'A housing team borrowed the library’s postcard survey, and put their version in the toolkit.',
        madeUp: true,
      },
    },
  ],
};
