import type { RecordField } from './field.js';

/** How much there is of what a cell of the readiness grid says in words. */
export const READINESS_LEVELS = ['low', 'some', 'high'] as const;

/** The help is the same for every cell: it is one judgement, made nine times. */
const LEVEL_HELP = {
  help: 'Judge it from the words you wrote just now. Leave it out if you cannot.',
  good: 'A judgement that the people it is about would share.',
} as const;

/**
 * Motivation, capacity and opportunity of the agency, the community and other partners: first in words,
 * then, for whoever wants it, how much. The levels are ours; the printed form has only the words.
 */
export const READINESS_FIELDS = [
  {
    id: 'agency-motivation',
    stage: 'analyse',
    pointer: '/analyse/readiness/agency/motivation',
    kind: 'text',
    needed: true,
    words: {
      question: 'Why does your own organisation want to act on this?',
      help: 'Say what is in it for you, and who decided that it matters.',
      good: 'A reason your own managers would give, and not only the project team.',
    },
  },
  {
    id: 'agency-motivation-level',
    stage: 'analyse',
    pointer: '/analyse/readiness/agency/levels/motivation',
    kind: 'choice',
    choices: READINESS_LEVELS,
    needed: false,
    words: {
      question: 'How strong is your own organisation’s motivation: low, some or high?',
      ...LEVEL_HELP,
    },
  },
  {
    id: 'agency-capacity',
    stage: 'analyse',
    pointer: '/analyse/readiness/agency/capacity',
    kind: 'text',
    needed: true,
    words: {
      question: 'What can your own organisation put into it?',
      help: 'Think of staff, skills, time and money.',
      good: 'What is there today, and what is still missing.',
    },
  },
  {
    id: 'agency-capacity-level',
    stage: 'analyse',
    pointer: '/analyse/readiness/agency/levels/capacity',
    kind: 'choice',
    choices: READINESS_LEVELS,
    needed: false,
    words: {
      question: 'How much capacity does your own organisation have: low, some or high?',
      ...LEVEL_HELP,
    },
  },
  {
    id: 'agency-opportunity',
    stage: 'analyse',
    pointer: '/analyse/readiness/agency/opportunity',
    kind: 'text',
    needed: true,
    words: {
      question: 'What gives your own organisation the chance to act?',
      help: 'A new plan, a budget round, a building, a meeting that happens anyway.',
      good: 'Something with a date, that would be lost by waiting.',
    },
  },
  {
    id: 'agency-opportunity-level',
    stage: 'analyse',
    pointer: '/analyse/readiness/agency/levels/opportunity',
    kind: 'choice',
    choices: READINESS_LEVELS,
    needed: false,
    words: {
      question: 'How much opportunity does your own organisation have: low, some or high?',
      ...LEVEL_HELP,
    },
  },
  {
    id: 'community-motivation',
    stage: 'analyse',
    pointer: '/analyse/readiness/community/motivation',
    kind: 'text',
    needed: true,
    words: {
      question: 'Why would the community want to take part?',
      help: 'Say what they told you, and how you know.',
      good: 'Their own words, or a sign such as a petition or a full room.',
    },
  },
  {
    id: 'community-motivation-level',
    stage: 'analyse',
    pointer: '/analyse/readiness/community/levels/motivation',
    kind: 'choice',
    choices: READINESS_LEVELS,
    needed: false,
    words: { question: 'How strong is the community’s motivation: low, some or high?', ...LEVEL_HELP },
  },
  {
    id: 'community-capacity',
    stage: 'analyse',
    pointer: '/analyse/readiness/community/capacity',
    kind: 'text',
    needed: true,
    words: {
      question: 'What can the community put into it, and what support do they need?',
      help: 'Groups, skills, time, places to meet; and what stands in the way.',
      good: 'Says which groups are strong, which are not, and what would help those.',
    },
  },
  {
    id: 'community-capacity-level',
    stage: 'analyse',
    pointer: '/analyse/readiness/community/levels/capacity',
    kind: 'choice',
    choices: READINESS_LEVELS,
    needed: false,
    words: { question: 'How much capacity does the community have: low, some or high?', ...LEVEL_HELP },
  },
  {
    id: 'community-opportunity',
    stage: 'analyse',
    pointer: '/analyse/readiness/community/opportunity',
    kind: 'text',
    needed: true,
    words: {
      question: 'What chance does the community have to make a difference?',
      help: 'Say what is still open, and where they can take part.',
      good: 'A point in the decision where what they say can still change it.',
    },
  },
  {
    id: 'community-opportunity-level',
    stage: 'analyse',
    pointer: '/analyse/readiness/community/levels/opportunity',
    kind: 'choice',
    choices: READINESS_LEVELS,
    needed: false,
    words: { question: 'How much opportunity does the community have: low, some or high?', ...LEVEL_HELP },
  },
  {
    id: 'partners-motivation',
    stage: 'analyse',
    pointer: '/analyse/readiness/partners/motivation',
    kind: 'text',
    needed: true,
    words: {
      question: 'Why would other partners want to act on this?',
      help: 'Partners are other public bodies, charities, groups and firms.',
      good: 'What each partner gains; one that gains nothing is named too.',
    },
  },
  {
    id: 'partners-motivation-level',
    stage: 'analyse',
    pointer: '/analyse/readiness/partners/levels/motivation',
    kind: 'choice',
    choices: READINESS_LEVELS,
    needed: false,
    words: { question: 'How strong is other partners’ motivation: low, some or high?', ...LEVEL_HELP },
  },
  {
    id: 'partners-capacity',
    stage: 'analyse',
    pointer: '/analyse/readiness/partners/capacity',
    kind: 'text',
    needed: true,
    words: {
      question: 'What can other partners put into it?',
      help: 'Ask them; do not guess.',
      good: 'What each partner has offered, and what none of them has.',
    },
  },
  {
    id: 'partners-capacity-level',
    stage: 'analyse',
    pointer: '/analyse/readiness/partners/levels/capacity',
    kind: 'choice',
    choices: READINESS_LEVELS,
    needed: false,
    words: { question: 'How much capacity do other partners have: low, some or high?', ...LEVEL_HELP },
  },
  {
    id: 'partners-opportunity',
    stage: 'analyse',
    pointer: '/analyse/readiness/partners/opportunity',
    kind: 'text',
    needed: true,
    words: {
      question: 'What gives other partners the chance to act?',
      help: 'Plans, meetings and money of theirs that this could be part of.',
      good: 'Names the plan or the meeting, and when it comes round.',
    },
  },
  {
    id: 'partners-opportunity-level',
    stage: 'analyse',
    pointer: '/analyse/readiness/partners/levels/opportunity',
    kind: 'choice',
    choices: READINESS_LEVELS,
    needed: false,
    words: { question: 'How much opportunity do other partners have: low, some or high?', ...LEVEL_HELP },
  },
] as const satisfies readonly RecordField[];
