import {
  check,
  detailsLeft,
  publish,
  sayFinding,
  type Day,
  type Dropped,
  type EngagementDocument,
  type Lang,
} from '@engagement-plan/core';
import { todayInLondon } from './as-of.js';
import type { Setting } from './command.js';
import { wrap } from './terminal.js';
import { PUBLISH_WORDS } from './words/publish.js';

/** What the public may see of a document, and what was taken out for that. */
export interface Published<D extends EngagementDocument = EngagementDocument> {
  readonly given: D;
  /** Undefined where all of it is internal. */
  readonly document: D | undefined;
  readonly dropped: readonly Dropped[];
  /** Personal details in the middle of texts: nobody but a person can take these out. */
  readonly left: readonly Left[];
}

interface Left {
  readonly path: string;
  readonly message: string;
}

/** The public part of one document. */
export function publishOne<D extends EngagementDocument>(given: D, { now, lang }: Setting): Published<D> {
  const { document, dropped } = publish(given);
  const isGone = (path: string) =>
    dropped.some((one) => path === one.path || path.startsWith(`${one.path}/`));
  const left = document === undefined ? [] : leftIn(given, todayInLondon(now), lang);
  return { given, document, dropped, left: left.filter(({ path }) => !isGone(path)) };
}

/**
 * What the check finds in the texts people read, then what else stands in any field. Both look at the document
 * as given, which still holds the contacts by which a name in a sentence is known.
 */
function leftIn(given: EngagementDocument, asOf: Day, lang: Lang): Left[] {
  const left = check(given, { asOf })
    .filter(({ code }) => code === 'text/internal')
    .map((finding): Left => ({ path: finding.path, message: sayFinding(finding, lang) }));
  const told = new Set(left.map(({ path }) => path));
  for (const { path, detail, around } of detailsLeft(given))
    if (!told.has(path)) left.push({ path, message: PUBLISH_WORDS[lang].detail[detail](around) });
  return left;
}

/** What was taken out, and what a person still has to reword, line by line. */
export function publishedLines(
  { document, dropped, left }: Published,
  { lang, terminal }: Setting,
): readonly string[] {
  const words = PUBLISH_WORDS[lang];
  return [
    document === undefined ? words.whole : words.dropped(dropped.length),
    ...dropped.map(({ path, why }) => `  ${path || '/'}  ${words.why[why]}`),
    ...(left.length > 0 ? [terminal.paint('red', words.left(left.length))] : []),
    ...left.flatMap(({ path, message }) => [`  ${path}`, wrap(message, terminal.width, { first: '    ' })]),
  ];
}
