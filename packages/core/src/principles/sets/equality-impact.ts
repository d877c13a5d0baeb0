import type { PrincipleSet } from '../principles.js';

/**
 * An equality impact assessment, as an example of another set: a first question that can end it, then the
 * nine protected characteristics of the Equality Act 2010, in the Act's order. A council adds its own rows
 * (rural life, the Welsh language) in a set of its own. Not legal advice.
 */
export const EQUALITY_IMPACT: PrincipleSet = {
  $schema: 'urn:engagement-plan:principle-set:1',
  kind: 'principle-set',
  id: 'equality-impact',
  version: '1',
  lang: 'en-GB',
  title: 'Equality impact assessment',
  certainty: 'sure',
  sources: [
    {
      title: 'Equality Act 2010, sections 4 and 149',
      href: 'https://www.legislation.gov.uk/ukpga/2010/15/section/4',
      licence: 'Open Government Licence',
      note: 'The nine characteristics and the duty to have due regard, in England, Scotland and Wales. The form of an assessment is not law: the first question, statements and prompts are ours. Screening something out does not end the duty.',
    },
    {
      title: 'Nodweddion gwarchodedig, Comisiwn Cydraddoldeb a Hawliau Dynol',
      href: 'https://www.equalityhumanrights.com/cy/cydraddoldeb/equality-act-2010/nodweddion-gwarchodedig',
      note: 'The Welsh names of the characteristics.',
    },
  ],
  stages: [
    { id: 'screening', title: 'Screening', gate: 'opens' },
    { id: 'effects', title: 'Effects on people', gate: 'closes' },
  ],
  principles: [
    {
      id: 'screening',
      number: 1,
      name: 'Is a full assessment needed?',
      stage: 'screening',
      screening: { endedBy: ['not-applicable'] },
      statement:
        'We have asked whether this could affect people differently, and written down why or why not.',
      prompts: [
        'Could anybody be better or worse off because of who they are?',
        'Who besides the author looked at the answer?',
      ],
      hedge:
        'If it can affect nobody differently, answer “not applicable” and give the reason: the rest is then not asked.',
      good: 'A reasoned yes or no, signed by a post, looked at again when the proposal changes.',
      evidenceHints: ['The screening note, with its day and post', 'Figures on who uses the service'],
    },
    {
      id: 'age',
      number: 2,
      name: 'Age',
      stage: 'effects',
      statement: 'We know how it affects people of different ages, and have dealt with any harm.',
      prompts: [
        'Are children, young people or older people affected differently?',
        'What do figures and people tell you, and what will you change?',
      ],
      good: 'The effect is known from evidence and from people concerned; harm is avoided, made smaller or justified, and each action has a post and a date.',
      evidenceHints: ['Users or residents by age', 'What people concerned said'],
    },
    {
      id: 'disability',
      number: 3,
      name: 'Disability',
      stage: 'effects',
      statement: 'We know how it affects disabled people, and have made the adjustments they need.',
      prompts: [
        'Can disabled people use it and take part, whatever the impairment?',
        'What do figures and people tell you, and what will you change?',
      ],
      good: 'The effect is known from evidence and from people concerned; harm is avoided, made smaller or justified, and each action has a post and a date.',
      evidenceHints: ['Adjustments made, and for whom', 'What people concerned said'],
    },
    {
      id: 'gender-reassignment',
      number: 4,
      name: 'Gender reassignment',
      stage: 'effects',
      statement: 'We know how it affects trans people, and have dealt with any harm.',
      prompts: [
        'Could somebody be put off or exposed: by a form, a building, a record?',
        'What do figures and people tell you, and what will you change?',
      ],
      good: 'The effect is known from evidence and from people concerned; harm is avoided, made smaller or justified, and each action has a post and a date.',
      evidenceHints: ['Advice from a group that knows', 'What people concerned said'],
    },
    {
      id: 'marriage-and-civil-partnership',
      number: 5,
      name: 'Marriage and civil partnership',
      stage: 'effects',
      statement: 'We know whether it treats married people or civil partners differently, at work above all.',
      prompts: [
        'Do any rules turn on whether somebody is married or in a civil partnership?',
        'What do figures and people tell you, and what will you change?',
      ],
      good: 'The effect is known from evidence and from people concerned; harm is avoided, made smaller or justified, and each action has a post and a date.',
      evidenceHints: ['The rules that were checked', 'What people concerned said'],
    },
    {
      id: 'pregnancy-and-maternity',
      number: 6,
      name: 'Pregnancy and maternity',
      stage: 'effects',
      statement:
        'We know how it affects people who are pregnant or have a new baby, and have dealt with any harm.',
      prompts: [
        'Can somebody with a pram, or who is feeding a baby, use it?',
        'What do figures and people tell you, and what will you change?',
      ],
      good: 'The effect is known from evidence and from people concerned; harm is avoided, made smaller or justified, and each action has a post and a date.',
      evidenceHints: ['Times, places and space that were checked', 'What people concerned said'],
    },
    {
      id: 'race',
      number: 7,
      name: 'Race',
      stage: 'effects',
      statement:
        'We know how it affects people of every ethnic group and nationality, and have dealt with any harm.',
      prompts: [
        'Are Gypsies and Travellers, migrants or people with little English affected differently?',
        'What do figures and people tell you, and what will you change?',
      ],
      good: 'The effect is known from evidence and from people concerned; harm is avoided, made smaller or justified, and each action has a post and a date.',
      evidenceHints: ['Users or residents by ethnic group', 'What people concerned said'],
    },
    {
      id: 'religion-or-belief',
      number: 8,
      name: 'Religion or belief',
      stage: 'effects',
      statement: 'We know how it affects people of any religion or none, and have dealt with any harm.',
      prompts: [
        'Does it clash with days, dress, food or places that matter to a faith?',
        'What do figures and people tell you, and what will you change?',
      ],
      good: 'The effect is known from evidence and from people concerned; harm is avoided, made smaller or justified, and each action has a post and a date.',
      evidenceHints: ['Festivals that were checked', 'What people concerned said'],
    },
    {
      id: 'sex',
      number: 9,
      name: 'Sex',
      stage: 'effects',
      statement: 'We know how it affects women and men, and have dealt with any harm.',
      prompts: [
        'Do women or men use it more, pay more for it or feel less safe?',
        'What do figures and people tell you, and what will you change?',
      ],
      good: 'The effect is known from evidence and from people concerned; harm is avoided, made smaller or justified, and each action has a post and a date.',
      evidenceHints: ['Users or staff by sex', 'What people concerned said'],
    },
    {
      id: 'sexual-orientation',
      number: 10,
      name: 'Sexual orientation',
      stage: 'effects',
      statement: 'We know how it affects lesbian, gay and bisexual people, and have dealt with any harm.',
      prompts: [
        'Does anything assume that partners are of different sexes, or make somebody feel unsafe?',
        'What do figures and people tell you, and what will you change?',
      ],
      good: 'The effect is known from evidence and from people concerned; harm is avoided, made smaller or justified, and each action has a post and a date.',
      evidenceHints: ['Advice from a group that knows', 'What people concerned said'],
    },
  ],
};
