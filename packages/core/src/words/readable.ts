import type { Lang } from './lang.js';

/** What a page to be read or printed says around the document's own words. */
export interface ReadableWords {
  readonly home: string;
  readonly file: string;
  /** Headings of documents that have no title. */
  readonly plan: string;
  readonly register: string;
  readonly checklist: string;
  /** The heading of a set of principles, which has one. */
  readonly toFillIn: (set: string) => string;
  readonly engagement: string;
  readonly answer: string;
  readonly unanswered: string;
  readonly done: string;
  readonly evidence: string;
  readonly doneAndEvidence: string;
  readonly reason: string;
  readonly followUp: string;
  readonly signedOff: (post: string, day: string) => string;
  readonly noDays: string;
  readonly noEngagements: string;
  readonly said: string;
  readonly did: string;
}

export const READABLE_WORDS: Readonly<Record<Lang, ReadableWords>> = {
  en: {
    home: 'Back to the council’s site',
    file: 'The same as a file for other programs',
    plan: 'Community engagement plan',
    register: 'What we are asking',
    checklist: 'The principles checklist',
    toFillIn: (set) => `${set}: a checklist to print and fill in`,
    engagement: 'Engagement',
    answer: 'How did it go?',
    unanswered: 'Not answered',
    done: 'What was done',
    evidence: 'What shows it',
    doneAndEvidence: 'What was done, and what shows it',
    reason: 'Why',
    followUp: 'What happens next',
    signedOff: (post, day) => `Signed off by ${post}, ${day}.`,
    noDays: 'No days yet',
    noEngagements: 'This diary has no engagements yet.',
    said: 'You said',
    did: 'We did',
  },
  cy: {
    home: 'Yn ôl i safle’r cyngor',
    file: 'Yr un peth fel ffeil i raglenni eraill',
    plan: 'Cynllun ymgysylltu â’r gymuned',
    register: 'Beth rydym yn ei ofyn',
    checklist: 'Y rhestr wirio egwyddorion',
    toFillIn: (set) => `${set}: rhestr wirio i’w hargraffu a’i llenwi`,
    engagement: 'Ymgysylltu',
    answer: 'Sut aeth hi?',
    unanswered: 'Heb ei hateb',
    done: 'Beth a wnaed',
    evidence: 'Beth sy’n dangos hynny',
    doneAndEvidence: 'Beth a wnaed, a beth sy’n dangos hynny',
    reason: 'Pam',
    followUp: 'Beth sy’n digwydd nesaf',
    signedOff: (post, day) => `Cymeradwywyd gan: ${post}, ${day}.`,
    noDays: 'Dim dyddiadau eto',
    noEngagements: 'Nid oes ymgysylltiadau yn y dyddiadur hwn eto.',
    said: 'Dywedoch chi',
    did: 'Gwnaethom ni',
  },
};
