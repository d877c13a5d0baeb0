import type { PrincipleSet } from '../principles.js';

/**
 * The five principles of LEAP, by which a VOiCE record is reviewed. Names as a printed record of 2009 gives
 * them, capitals included; the principles have no stages, so these are ours, as is every other word.
 */
export const LEAP: PrincipleSet = {
  $schema: 'urn:engagement-plan:principle-set:1',
  kind: 'principle-set',
  id: 'leap',
  version: '1',
  lang: 'en-GB',
  title: 'LEAP: Learning, Evaluation and Planning',
  certainty: 'sure',
  sources: [
    {
      title:
        'LEAP: a manual for learning, evaluation and planning in community learning and development, Scottish Government, 2007',
      href: 'http://www.scdc.org.uk/what/LEAP/',
      licence: '© Crown copyright 2007',
      note: 'Names as printed in a VOiCE record of 2009. Statements and prompts are ours.',
    },
  ],
  stages: [
    { id: 'before', title: 'Before it opens', gate: 'opens' },
    { id: 'during', title: 'While it is open', gate: 'closes' },
    { id: 'after', title: 'After it closes', gate: 'after-close' },
  ],
  principles: [
    {
      id: 'needs-led',
      number: 1,
      name: 'Being needs led',
      stage: 'before',
      statement: 'We start from what people need, not from what we happen to have.',
      prompts: [
        'Whose need is this, and how do you know?',
        'Would you do this if you did not already have the staff or the building for it?',
      ],
      good: 'The need is described by the people who have it, with evidence, before anything is planned.',
      evidenceHints: ['What people said they need, and when', 'Figures for the area or the group'],
    },
    {
      id: 'capacity',
      number: 2,
      name: 'Building on capacity and developing assets',
      stage: 'during',
      statement: 'We build on the strengths people already have, and leave them stronger.',
      prompts: [
        'What can this community already do, and who knows it best?',
        'What skills, groups or places will be left behind?',
      ],
      good: 'People do more of the work themselves than before, and say that they could do it again.',
      evidenceHints: ['Groups and people who took on a part', 'Training or support, and what came of it'],
    },
    {
      id: 'change-and-outcomes',
      number: 3,
      name: 'Being Change and outcome focused',
      stage: 'before',
      statement: 'We say what should be different afterwards, and how we shall know.',
      prompts: ['What will have changed, and for whom?', 'Which sign will show it, and who will look?'],
      good: 'A few outcomes agreed with the people concerned, each with a sign that can be seen or counted.',
      evidenceHints: ['Outcomes and indicators, agreed and dated', 'The baseline'],
    },
    {
      id: 'participation',
      number: 4,
      name: 'Adopting a participatory approach and building partnerships',
      stage: 'during',
      statement: 'The people concerned take part in planning, doing and judging, with partners.',
      prompts: [
        'At which points did people outside the organisation decide something?',
        'Which partners share the work, and the credit?',
      ],
      good: 'Community members sit where decisions are made, from the plan to the review.',
      evidenceHints: ['Who was at the planning and the review', 'Agreements between partners'],
    },
    {
      id: 'learning',
      number: 5,
      name: 'Promoting continuous learning and improvement',
      stage: 'after',
      statement: 'We look at how it went with those who took part, and change what we do.',
      prompts: [
        'What worked, what did not, and how do you know?',
        'What will be done differently because of it?',
      ],
      good: 'A review made with participants, with lessons that show in the next plan.',
      evidenceHints: ['The review', 'A change made because of it'],
    },
  ],
};
