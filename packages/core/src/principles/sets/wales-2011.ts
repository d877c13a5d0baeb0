import type { PrincipleSet } from '../principles.js';

/**
 * The National Principles for Public Engagement in Wales, endorsed by the Welsh Government in 2011. The
 * names are those of 2011; the principles have no stages, so these are ours, as is every other word.
 */
export const WALES_2011: PrincipleSet = {
  $schema: 'urn:engagement-plan:principle-set:1',
  kind: 'principle-set',
  id: 'wales-2011',
  version: '1',
  lang: 'en-GB',
  title: 'National Principles for Public Engagement in Wales',
  certainty: 'sure',
  sources: [
    {
      title: 'National Principles for Public Engagement in Wales, Participation Cymru, 2011',
      href: 'http://participation.cymru/en/principles/',
      note: 'Names and order of 2011. A newer wording of the same ten is in use; the last two of it could not be seen, so it is not shipped.',
    },
    {
      title: 'Strategaeth Cynnwys 2025–27, Cyngor Sir Gâr',
      href: 'https://einpobl.sirgar.llyw.cymru/ein-pobl/strategaethau-a-chynlluniau/strategaeth-cynnwys-2025-27/3-egwyddorion-allweddol',
      note: 'The official Welsh title, and the Welsh of the newer wording.',
    },
  ],
  stages: [
    { id: 'before', title: 'Before it opens', gate: 'opens' },
    { id: 'during', title: 'While it is open', gate: 'closes' },
    { id: 'after', title: 'After it closes', gate: 'after-close' },
  ],
  principles: [
    {
      id: 'make-a-difference',
      number: 1,
      name: 'Engagement is effectively designed to make a difference',
      stage: 'before',
      statement: 'There is a real chance to shape a decision, a policy or a service.',
      prompts: ['What can people change by taking part?', 'Who will use what they say, and when?'],
      good: 'The invitation says what is open, what is not and who decides, and it is true.',
      evidenceHints: ['The purpose as agreed', 'The timetable up to the decision'],
    },
    {
      id: 'everyone-affected',
      number: 2,
      name: 'Encourage and enable everyone affected to be involved, if they so choose',
      stage: 'before',
      statement: 'Everybody affected has a way in, and nobody is pressed to use it.',
      prompts: [
        'Who is affected, alone or as a group?',
        'How will those who are seldom heard know that they are welcome?',
      ],
      good: 'People from every group affected were invited in a way that suits them, and could say no.',
      evidenceHints: [
        'A list of who is affected, and how each was invited',
        'Who took part, and who did not',
      ],
    },
    {
      id: 'timely-and-appropriate',
      number: 3,
      name: 'Engagement is planned and delivered in a timely and appropriate way',
      stage: 'before',
      statement: 'The process is clear, starts early enough and uses methods that suit the people.',
      prompts: [
        'Is there time to take part, and time to use the answers?',
        'Why does this method suit these people?',
      ],
      good: 'The timetable is published, avoids bad times and leaves time before the decision.',
      evidenceHints: ['The published timetable', 'The methods, with the reason for each'],
    },
    {
      id: 'partner-organisations',
      number: 4,
      name: 'Work with relevant partner organisations',
      stage: 'before',
      statement: 'Organisations talk to each other first, so that people are not asked twice.',
      prompts: [
        'Who else is asking these people this year?',
        'What can be shared: an event, the findings, the cost?',
      ],
      good: 'Partners planned it together, or one used what another had already heard.',
      evidenceHints: ['The entry in the joint diary', 'Findings shared with partners'],
    },
    {
      id: 'understandable-information',
      number: 5,
      name: 'The information provided will be jargon free, appropriate and understandable',
      stage: 'during',
      statement:
        'People easily get the information they need, in Welsh and in English and in a form they can use.',
      prompts: [
        'Has somebody from outside read it before it went out?',
        'Are both languages ready on the same day?',
      ],
      good: 'Short, plain words, equal in both languages, with easy read and other forms where people need them.',
      evidenceHints: ['The material, in each form', 'What readers said of a draft'],
    },
    {
      id: 'easier-to-take-part',
      number: 6,
      name: 'Make it easier for people to take part',
      stage: 'during',
      statement: 'What stands in people’s way is found and dealt with.',
      prompts: [
        'What would keep somebody away: the place, the hour, the language, a screen?',
        'What did you change because of it?',
      ],
      good: 'People could take part at a time, in a place, in a language and in a way that suited them.',
      evidenceHints: ['Venues and times, with the reason', 'Requests for help, and the answers'],
    },
    {
      id: 'take-part-effectively',
      number: 7,
      name: 'Enable people to take part effectively',
      stage: 'during',
      statement: 'People are helped to gain the skills, knowledge and confidence to have their say.',
      prompts: [
        'What would somebody need to know to take part as an equal?',
        'What training or support was offered, and who took it up?',
      ],
      good: 'People leave knowing more and readier to take part again.',
      evidenceHints: ['Briefings or training that were given', 'What participants said that they gained'],
    },
    {
      id: 'resources-and-support',
      number: 8,
      name: 'Engagement is given the right resources and support to be effective',
      stage: 'before',
      statement: 'There are people, skills, time and money to do this properly.',
      prompts: ['What does it cost, and who agreed to pay?', 'Have those who run it been trained for it?'],
      good: 'A budget, named posts and trained staff, agreed before it opens.',
      evidenceHints: ['The budget, with who agreed it', 'Training that staff have had'],
    },
    {
      id: 'told-the-impact',
      number: 9,
      name: 'People are told the impact of their contribution',
      stage: 'after',
      statement: 'People hear, in good time, what they said, what was decided and why.',
      prompts: [
        'What changed because of what people said, and what did not?',
        'How did those who took part hear of it?',
      ],
      good: 'Feedback goes to those who took part, in their own language, with a reason for each main point.',
      evidenceHints: ['The feedback as it was sent, with its date', 'The decision, and what was said to it'],
    },
    {
      id: 'learn-and-share',
      number: 10,
      name: 'Learn and share lessons to improve the process of engagement',
      stage: 'after',
      statement: 'We ask people how it went, learn from it and tell others.',
      prompts: [
        'What did participants think of the way it was done?',
        'Who else has heard what you learned?',
      ],
      good: 'Lessons are written down, shared with partners and seen in the next engagement.',
      evidenceHints: ['What participants said about the process', 'A note of lessons, and who received it'],
    },
  ],
};
