import type { PrincipleSet } from '../principles.js';

/**
 * The Consultation Institute's Charter: seven best practice principles. Only the names are the Institute's;
 * stages and every other word are ours, and not the Institute's reading of them.
 */
export const CONSULTATION_CHARTER: PrincipleSet = {
  $schema: 'urn:engagement-plan:principle-set:1',
  kind: 'principle-set',
  id: 'consultation-charter',
  version: '1',
  lang: 'en-GB',
  title: 'The Consultation Charter',
  certainty: 'sure',
  sources: [
    {
      title: 'The Consultation Charter: the 7 best practice principles, The Consultation Institute',
      href: 'https://www.consultationinstitute.org/consultation-charter-7-best-practice-principles/',
      licence: '© The Consultation Institute',
      note: 'Names only; the page misprints the sixth as “Fair Intepretation”. What each asks is our own reading.',
    },
  ],
  stages: [
    { id: 'before', title: 'Before it opens', gate: 'opens' },
    { id: 'during', title: 'While it is open', gate: 'closes' },
    { id: 'after', title: 'After it closes', gate: 'after-close' },
  ],
  principles: [
    {
      id: 'integrity',
      number: 1,
      name: 'Integrity',
      stage: 'before',
      statement: 'We ask honestly: nothing is decided, and we are ready to be persuaded.',
      prompts: [
        'What could people say that would change the outcome?',
        'Would somebody outside believe that you mean it?',
      ],
      good: 'The scope to change things is stated, and is as wide as stated.',
      evidenceHints: ['The decision to consult', 'The timetable, with the decision day'],
    },
    {
      id: 'visibility',
      number: 2,
      name: 'Visibility',
      stage: 'before',
      statement: 'Those with a right to take part know that they can.',
      prompts: ['Who should know of this, and how will they?', 'How will you find out who has not heard?'],
      good: 'People affected can say where they heard of it, in good time.',
      evidenceHints: ['Where and when it was announced', 'Answers to “where did you hear of this?”'],
    },
    {
      id: 'accessibility',
      number: 3,
      name: 'Accessibility',
      stage: 'during',
      statement: 'People can take part by ways that suit them.',
      prompts: [
        'Can people take part without a screen, a car or English?',
        'Was every form of it tested with people who need it?',
      ],
      good: 'Different ways in, equally easy and counted equally.',
      evidenceHints: [
        'The ways offered, and how many used each',
        'Requests for another form, and the answers',
      ],
    },
    {
      id: 'transparency',
      number: 4,
      name: 'Transparency',
      stage: 'during',
      statement: 'What people send in can be seen, unless there is a good reason that it cannot.',
      prompts: ['Were people told what will be published?', 'Who may see what came in, and where?'],
      good: 'Answers are published with names removed, and the rule was stated beforehand.',
      evidenceHints: ['The notice about publication and privacy', 'The published answers'],
    },
    {
      id: 'disclosure',
      number: 5,
      name: 'Disclosure',
      stage: 'before',
      statement: 'We put everything that matters on the table, and ask others to do so.',
      prompts: [
        'What do you know that would change an answer?',
        'Do people who answer say whom they speak for?',
      ],
      good: 'Figures, advice and discarded options are there to read, including the unwelcome ones.',
      evidenceHints: ['The background papers', 'Questions about the facts, and the answers'],
    },
    {
      id: 'fair-interpretation',
      number: 6,
      name: 'Fair Interpretation',
      stage: 'after',
      statement: 'What came in is analysed without bias, and by a stated method.',
      prompts: [
        'Who analysed the answers, and who checked it?',
        'How were petitions and template answers counted?',
      ],
      good: 'Two people reading the answers would come to the same summary.',
      evidenceHints: ['The method of analysis', 'The summary, beside the answers'],
    },
    {
      id: 'publication',
      number: 7,
      name: 'Publication',
      stage: 'after',
      statement: 'Those who took part get to see what was found and what was decided.',
      prompts: [
        'When were the findings published, and when the decision?',
        'How did those who took part hear?',
      ],
      good: 'Findings are out before the decision, and the decision says what it owes to them.',
      evidenceHints: ['The findings, with their day', 'The decision, with its reasons'],
    },
  ],
};
