import type { SectionTable } from '../document/document.js';
import { formatPounds } from '../plan/say-money.js';
import type { Lang } from '../words/lang.js';
import type { Implication, Report } from './report.js';
import { REPORT_WORDS, type ReportWords } from './report-words.js';

/** One chapter as lines, and where it stands among the others. */
interface Chapter {
  readonly at: number;
  readonly lines: readonly string[];
}

/** Places of what carries no number of its own. */
const END = { requests: 1000, consultation: 1001, papers: 1002, appendix: 1003 };

/**
 * A report as plain text, in the order its numbers give, with a final line break. Tables are columns parted
 * by “ | ”. Works for a report that was built and for one that was read; `lang` is the language of our own
 * headings, and unless told otherwise the report's.
 */
export function reportText(report: Report, lang: Lang = report.lang?.startsWith('cy') ? 'cy' : 'en'): string {
  const words = REPORT_WORDS[lang];
  const chapters = [
    ...sectionChapters(report),
    ...recommendationChapter(report, words),
    ...implicationChapter(report, words),
    ...requestChapter(report, words),
    ...listChapter(END.consultation, words.headings.consultation, report.consultation),
    ...listChapter(END.papers, words.headings.papers, report.background),
  ].sort((a, b) => a.at - b.at);
  return `${[headOf(report, words), ...chapters.map(({ lines }) => lines)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headOf(
  { title, to, by, number, date, contact, subject }: Report,
  { labels }: ReportWords,
): string[] {
  const post = [contact?.post, contact?.phone, contact?.email]
    .filter((part) => part !== undefined)
    .join(', ');
  const rows: readonly (readonly [string, string | undefined])[] = [
    [labels.to, to],
    [labels.by, by],
    [labels.number, number],
    [labels.date, date?.words],
    [labels.contact, post],
    [labels.subject, subject],
  ];
  const said = rows.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [`${label}: ${value}`],
  );
  return title === undefined || title === subject ? said : [title, '', ...said];
}

function sectionChapters({ sections }: Report): Chapter[] {
  let at = 0;
  return sections.map(({ ref, heading, paragraphs, table, level }) => {
    at = numberOf(ref) ?? (level === 1 && ref === undefined && table !== undefined ? END.appendix : at);
    const head = [ref, heading].filter((part) => part !== undefined).join(' ');
    const lines = paragraphs.map((one) => [one.ref, one.text].filter((part) => part !== undefined).join(' '));
    return { at, lines: [...(head === '' ? [] : [head]), ...lines, ...(table ? tableLines(table) : [])] };
  });
}

const numberOf = (ref: string | undefined): number | undefined => {
  const number = /^\d+/u.exec(ref ?? '')?.[0];
  return number === undefined ? undefined : Number(number);
};

function tableLines({ caption, columns, rows }: SectionTable): string[] {
  return [
    ...(caption === undefined ? [] : [caption]),
    ...[columns, ...rows].map((cells) => cells.join(' | ')),
  ];
}

/** The chapter number of refs such as 3.1; where there are none, after the second chapter. */
function headed(refs: readonly (string | undefined)[], heading: string): { at: number; head: string } {
  const at = refs.map(numberOf).find((number) => number !== undefined);
  return { at: at ?? 2, head: at === undefined ? heading : `${at} ${heading}` };
}

function recommendationChapter(
  { recommendations = [] }: Report,
  { headings, labels }: ReportWords,
): Chapter[] {
  if (recommendations.length === 0) return [];
  const { at, head } = headed(
    recommendations.map(({ ref }) => ref),
    headings.recommendations,
  );
  const lines = recommendations.map(({ ref, text, decided }) =>
    [ref, text, decided === undefined ? undefined : `(${labels.decided}: ${decided})`]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return [{ at, lines: [head, ...lines] }];
}

function implicationChapter({ implications = [] }: Report, { headings }: ReportWords): Chapter[] {
  if (implications.length === 0) return [];
  const { at, head } = headed(
    implications.map(({ ref }) => ref),
    headings.implications,
  );
  return [{ at, lines: [head, ...implications.flatMap(implicationLines)] }];
}

function implicationLines({ ref, kind, text, rows = [] }: Implication): string[] {
  const head = [ref, kind].filter((part) => part !== undefined).join(' ');
  const lines = rows.map(({ costCentre, heading, when, amount, amountWords, virement, comments }) =>
    [
      costCentre,
      heading,
      when,
      amount === undefined ? amountWords : formatPounds(amount.pence),
      virement,
      comments,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' | '),
  );
  const said = text === undefined ? [] : text.split('\n');
  return [
    said.length === 1 && rows.length === 0 ? `${head}: ${said[0] ?? ''}` : head,
    ...(said.length === 1 && rows.length === 0 ? [] : said),
    ...lines,
  ];
}

function requestChapter({ requests = [] }: Report, { headings, labels }: ReportWords): Chapter[] {
  if (requests.length === 0) return [];
  const lines = requests.map(
    ({ text, answer }) =>
      `${text} (${answer?.trim() ? `${labels.answer}: ${answer.trim()}` : labels.unanswered})`,
  );
  return [{ at: END.requests, lines: [headings.requests, ...lines] }];
}

function listChapter(at: number, heading: string, list: readonly string[] = []): Chapter[] {
  return list.length === 0 ? [] : [{ at, lines: [heading, ...list] }];
}
