import type {
  QuestionId,
  ReadinessLevel,
  ReadinessWhat,
  ReadinessWho,
  RecordLink,
  RecordStage,
} from '@engagement-plan/core';
import type { Unread } from '../base/trouble.js';
import type { Dictionary } from '../base/words.js';
import { cy } from './engagement-record.words.cy.js';

/** Questions answered by a list somebody adds to, line by line. */
export type ListId = Extract<
  QuestionId,
  'outcomes' | 'outcome-indicators' | 'methods' | 'resistance' | 'principles'
>;

const en = {
  // At the top
  title: 'Record of an engagement',
  about: 'About this record',
  name: 'What do you call this engagement?',
  nameHint: 'The name people will see on the invitation.',
  by: 'Which post or team are you?',
  byHint: 'A post, such as “Engagement Officer”; no names are needed.',
  mode: 'How do you want to go through it?',
  modes: (mode: 'one' | 'all') => ({ one: 'One question at a time', all: 'All questions at once' })[mode],

  // How far it has come
  progress: 'Progress',
  stages: (stage: RecordStage) => ({ analyse: 'Analyse', plan: 'Plan', do: 'Do', review: 'Review' })[stage],
  goTo: (stage: string) => `Go to “${stage}”`,
  inAll: 'In total',
  notQuality: 'How much is filled in says nothing about how good it was. Only the scores do.',
  scoresSoFar: 'Scores',
  scoresOf: (kind: 'principles' | 'outcomes') => ({ principles: 'Principles', outcomes: 'Outcomes' })[kind],

  // One question at a time
  question: (at: number, of: number) => `Question ${at} of ${of}`,
  back: 'Back',
  next: 'Next',
  nextOpen: 'Next unanswered question',
  allAnswered: 'All later questions are answered.',
  mayBeLeft: '(optional)',
  good: 'A good answer:',
  goodShort: 'What a good answer looks like',
  readAs: (from: string, to: string) => (from === to ? `Read as ${from}.` : `Read as ${from} to ${to}.`),
  notADate: 'No day or month was found in these words; they are kept as they are.',

  // Lists
  nth: (list: ListId, n: number) =>
    `${{ outcomes: 'Outcome', 'outcome-indicators': 'Indicator', methods: 'Method', resistance: 'Who', principles: 'Principle' }[list]} ${n}`,
  another: (list: ListId) =>
    ({
      outcomes: 'Add an outcome',
      'outcome-indicators': 'Add an indicator',
      methods: 'Add a method',
      resistance: 'Add somebody',
      principles: 'Add a principle',
    })[list],
  remove: 'Remove',
  removed: (words: string) => `“${words}” is removed, with what was said about it.`,
  useSuggested: 'Use the five suggested',

  // Readiness
  grid: 'How much motivation, capacity and opportunity is there?',
  gridHint: 'Judge it from the words you wrote. Leave out what you cannot judge: it does not count as low.',
  gridCaption: 'Readiness: one row for each side, one column for each thing it takes',
  side: 'Side',
  who: (who: ReadinessWho) =>
    ({ agency: 'Your own organisation', community: 'The community', partners: 'Other partners' })[who],
  what: (what: ReadinessWhat) =>
    ({ motivation: 'Motivation', capacity: 'Capacity', opportunity: 'Opportunity' })[what],
  levels: (level: ReadinessLevel) => ({ low: 'Low', some: 'Some', high: 'High' })[level],
  notJudged: 'Not judged',

  // Scores
  notScored: 'Not scored',
  several: 'Several people scored',
  severalHint: 'One line for each. Their average counts where no score was agreed on.',
  scorer: (n: number) => `Scorer ${n}: post, team or group`,
  scorersScore: (n: number) => `Scorer ${n}: score`,
  addScorer: 'Add a scorer: post, team or group',

  // Links
  linkKinds: (kind: 'trace' | 'engagement' | 'checklist') =>
    ({ trace: 'Plan', engagement: 'Joint diary', checklist: 'Principles checklist' })[kind],
  linkStates: (state: RecordLink['state']) =>
    ({ found: 'found', dangling: 'not found there', unknown: 'its file is not here' })[state],
  code: 'code',
  links: 'What it belongs to',

  // File
  open: 'Open a record file',
  openHint: 'One that was downloaded here or sent by a colleague.',
  opened: 'You are now looking at the record from the file.',
  notOpened: (name: string, { code, cause }: Unread) =>
    `“${name}” could not be opened: ${
      code === 'newer-format'
        ? 'it was made for a newer version of its format than this page knows'
        : `it is not a record file${cause ? `, but of the kind “${cause}”` : ''}`
    }.`,
  needTitle: 'Say what the engagement is called.',

  // What residents read
  unnamed: 'Record of an engagement',
  status: (status: string) => `Status: ${status}.`,
  printed: (words: string) => `Record of ${words}.`,
  readiness: 'Readiness',
  howGood: 'How good it was',
  thing: 'What was judged',
  score: 'Score',
  outOf: (score: string) => `${score} of 6`,
  whole: 'The engagement as a whole',
  fromGroup: 'average of several',
  howMethodsGo: 'How the methods went',
  nothingYet: 'Nothing is written here yet.',
};

export type RecordWords = typeof en;

/** What the record says, its questions apart: those are the core’s. */
export const recordWords: Dictionary<RecordWords> = { name: 'engagement-record', en, cy };
