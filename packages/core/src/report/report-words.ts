import type { EffectiveMode } from '../status/policy.js';
import { REPORT_CY } from '../words/cy/report.js';
import type { Lang } from '../words/lang.js';
import { counted, quoted } from '../words/phrases.js';

/** The chapters of a report on a plan, in order. */
export type Chapter =
  | 'purpose'
  | 'summary'
  | 'recommendations'
  | 'background'
  | 'progress'
  | 'movement'
  | 'exceptions'
  | 'slips'
  | 'implications'
  | 'owed'
  | 'requests'
  | 'consultation'
  | 'papers'
  | 'appendix';

/** What a row is reported with. */
export interface ExceptionSaid {
  readonly row: string;
  readonly lead: string;
  readonly status: string;
}

/** Every sentence of a report on a plan, in one language. Days and sums come as they are read in it. */
export interface ReportWords {
  readonly headings: Readonly<Record<Chapter, string>>;
  readonly labels: Readonly<
    Record<
      'to' | 'by' | 'number' | 'date' | 'contact' | 'subject' | 'decided' | 'answer' | 'unanswered',
      string
    >
  >;
  title(plan: string, asOf: string): string;
  purpose(plan: string, asOf: string): string;
  since(day: string): string;
  declared(declared: number, total: number): string;
  exceptionCount(red: number, amber: number, total: number): string;
  owedCount(overdue: number, owed: number): string;
  notes(to: string, rated: string): string;
  readonly nothingToRate: string;
  routes(rows: number, to: string): string;
  yearlyAmount(amount: string): string;
  funding(amount: string, to: string): string;
  needs(resources: number, to: string): string;
  dates(rows: number, to: string): string;
  updates(overdue: number, to: string): string;
  readonly committee: string;
  period(words: string): string;
  rows(objectives: number, actions: number, rows: number): string;
  cadence(body: string, months: number, purpose: string): string;
  cadenceAssumed(months: number): string;
  policy(name: string, effective: EffectiveMode): string;
  readonly progressColumns: readonly string[];
  readonly progressCaption: string;
  readonly firstReport: string;
  readonly otherRows: (added: number, gone: number) => string;
  moved(row: string, from: string, to: string): string;
  readonly noExceptions: string;
  exception(said: ExceptionSaid): string;
  readonly nobody: string;
  route(parts: string): string;
  readonly cause: (cause: string) => string;
  readonly due: (date: string) => string;
  /** The same, where that date is over. */
  readonly dueOver: (date: string) => string;
  readonly noRoute: string;
  toGreen(sentences: string): string;
  readonly once: string;
  readonly yearly: string;
  readonly notFound: string;
  ofWhichNotFound(amount: string): string;
  readonly noNeeds: string;
  need(row: string, resource: string): string;
  readonly nothingOwed: string;
  readonly owedColumns: readonly string[];
  readonly owedCaption: string;
  owedTo(body: string, updates: number, overdue: number): string;
  engagement(title: string, days: string): string;
  said(words: string): string;
  did(words: string): string;
  readonly notTold: string;
  checklist(title: string, progress: string): string;
  readonly appendixColumns: readonly string[];
  readonly appendixCaption: (rows: number) => string;
}

const are = (n: number) => (n === 1 ? 'is' : 'are');

/** Which status is published, in the words of a committee. */
const POLICY: Readonly<Record<EffectiveMode, string>> = {
  'declared-with-ceilings': 'what officers declare, and never better than the evidence supports',
  'declared-only': 'what officers declare',
  'derived-only': 'what the evidence shows',
  'worst-of': 'the worse of what officers declare and what the evidence shows',
};

const REPORT_EN: ReportWords = {
  headings: {
    purpose: 'Purpose',
    summary: 'Summary',
    recommendations: 'Recommendations',
    background: 'Background',
    progress: 'Progress by objective',
    movement: 'Movement since the last report',
    exceptions: 'Exceptions, and the route to green',
    slips: 'Dates that were moved',
    implications: 'Implications',
    owed: 'What is owed',
    requests: 'What was asked for before',
    consultation: 'Consultation and engagement',
    papers: 'Background papers',
    appendix: 'Appendix: every row',
  },
  labels: {
    to: 'Report to',
    by: 'Report by',
    number: 'Report no',
    date: 'Date',
    contact: 'Contact',
    subject: 'Subject',
    decided: 'Decided',
    answer: 'Answer',
    unanswered: 'not answered yet',
  },
  title: (plan, asOf) => `${plan}: progress report, ${asOf}`,
  purpose: (plan, asOf) => `This report says how ${quoted(plan)} stands on ${asOf}.`,
  since: (day) => `It compares that with ${day}.`,
  declared: (declared, total) =>
    `A status was declared by an officer for ${declared} of ${counted(total, 'row')}; the others are read from the evidence.`,
  exceptionCount: (red, amber, total) =>
    `Of ${counted(total, 'row')}, ${red} ${are(red)} red and ${amber} ${are(amber)} amber.`,
  owedCount: (overdue, owed) =>
    owed === 0
      ? 'Nothing is owed.'
      : `${counted(owed, 'thing')} ${are(owed)} owed, ${overdue} of ${owed} overdue.`,
  notes: (to, rated) => `That ${to} notes how the plan stands (${rated}).`,
  nothingToRate: 'nothing to rate yet',
  routes: (rows, to) =>
    `That ${to} asks the leads of the ${counted(rows, 'red row')} without a route to green to name its cause, action, owner and date.`,
  yearlyAmount: (amount) => `${amount} a year`,
  funding: (amount, to) =>
    `That ${to} decides how to find ${amount} for work still open, or which work is to stop.`,
  needs: (resources, to) =>
    `That ${to} decides how the ${counted(resources, 'resource')} not found yet and without a price ${are(resources)} to be found.`,
  dates: (rows, to) =>
    `That ${to} approves or refuses the changed dates of ${counted(rows, 'row')} that nobody is said to have approved.`,
  updates: (overdue, to) =>
    `That ${to} asks for the ${counted(overdue, 'update')} that ${are(overdue)} overdue.`,
  committee: 'the committee',
  period: (words) => `The plan runs for ${words}.`,
  rows: (objectives, actions, rows) =>
    `It has ${counted(objectives, 'objective')}, ${counted(actions, 'action')} and ${counted(rows, 'row')}. Every count in this report is of rows.`,
  cadence: (body, months, purpose) =>
    `${body} is reported to every ${months === 1 ? 'month' : `${months} months`}${purpose === '' ? '' : ` (${purpose})`}.`,
  cadenceAssumed: (months) =>
    `The plan does not say how often it is reported on; ${counted(months, 'calendar month')} ${are(months)} assumed.`,
  policy: (name, effective) => `Statuses are published by the policy ${quoted(name)}: ${POLICY[effective]}.`,
  progressColumns: [
    'Objective',
    'Rows',
    'Rated',
    'Red',
    'Amber',
    'Green',
    'Not due',
    'Unknown',
    'Not counted',
    'Light',
  ],
  progressCaption: 'Rows by published status; “Rated” is red, amber or green',
  firstReport: 'There is no earlier day to compare with: this is the first report.',
  otherRows: (added, gone) =>
    `${counted(added, 'row')} ${are(added)} new, and ${gone} ${are(gone)} no longer in the plan.`,
  moved: (row, from, to) => `${row}: from ${from.toLowerCase()} to ${to.toLowerCase()}.`,
  noExceptions: 'No row is red or amber.',
  exception: ({ row, lead, status }) => `${row} (${lead}): ${status}.`,
  nobody: 'no lead named',
  route: (parts) => `Route to green: ${parts}.`,
  cause: (cause) => `because of ${quoted(cause)}`,
  due: (date) => `by ${date}`,
  dueOver: (date) => `by ${date}, which is over`,
  noRoute: 'No route to green has been given.',
  toGreen: (sentences) => `What would turn it green: ${sentences}`,
  once: 'Financial: once',
  yearly: 'Financial: every year',
  notFound: 'Financial: not found yet',
  ofWhichNotFound: (amount) => `of which ${amount} is not found yet`,
  noNeeds: 'Nothing that open rows need is still to be found.',
  need: (row, resource) => `${row}: ${resource}.`,
  nothingOwed: 'Nothing is owed.',
  owedColumns: ['Who', 'Owed', 'Overdue'],
  owedCaption: 'What two leads owe together stands under both',
  owedTo: (body, updates, overdue) =>
    `${body} waits for ${counted(updates, 'update')}, ${overdue} of ${updates} overdue.`,
  engagement: (title, days) => `${quoted(title)}${days === '' ? '' : ` (${days})`}.`,
  said: (words) => `You said: ${words}`,
  did: (words) => `We did: ${words}`,
  notTold: 'Nothing has been told to those who took part yet.',
  checklist: (title, progress) => `Principles checklist of ${quoted(title)}: ${progress}.`,
  appendixColumns: ['Ref', 'What', 'By when', 'Lead', 'Status'],
  appendixCaption: (rows) => `All ${counted(rows, 'row')} of the plan`,
};

/** The words of a report, by language. */
export const REPORT_WORDS: Readonly<Record<Lang, ReportWords>> = { en: REPORT_EN, cy: REPORT_CY };
