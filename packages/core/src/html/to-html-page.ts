import { translated } from '../document/translated.js';
import type { Plan } from '../plan/plan.js';
import { inLanguage } from '../principles/in-language.js';
import { principleSetOf } from '../principles/principle-sets.js';
import type { Checklist, PrincipleSet } from '../principles/principles.js';
import type { Register } from '../register/register.js';
import type { Lang } from '../words/lang.js';
import { READABLE_WORDS } from '../words/readable.js';
import { diaryHtml } from './diary-html.js';
import { escapeHtml } from './escape.js';
import { langAttribute } from './markup.js';
import { answeredHtml, paperHtml } from './paper-checklist.js';
import { toHtml, type HtmlOptions } from './to-html.js';

/** The kinds of document there is a page for. */
export type ReadableDocument = Plan | Register | Checklist | PrincipleSet;

/** What stands on a page around the document, and what belongs to reading it. */
export interface HtmlPageOptions extends Omit<HtmlOptions, 'headingLevel'> {
  /** The heading, in the language of the page; the document's own title when nobody chose. */
  readonly title?: string | undefined;
  /** Whose page it is; the organisation the document names when nobody chose. */
  readonly council?: string | undefined;
  /** Address of the site's front page: a link back stands above the heading. */
  readonly home?: string | undefined;
  /** Address of the site's style sheet. The page needs none. */
  readonly stylesheet?: string | undefined;
  /**
   * Address of the document as a file: people can open it, and an element that takes the place of a link to
   * the page finds its data by it.
   */
  readonly file?: string | undefined;
  /** A council's own sets of principles, for a checklist that names one of them. */
  readonly sets?: readonly PrincipleSet[] | undefined;
}

/**
 * A whole page to read and to print, without script and without styles of its own: a plan as tables, the joint
 * diary, a checklist as it was answered, or a set of principles as a checklist to fill in with a pen. It is
 * what a link leads to until an element takes the link's place. What a document says in the language asked for
 * stands in it; our own words do always. Everything in the document is shown: `publish` it first.
 *
 * The names a style sheet can go by are `readable` (the page), `council`, `choices` (the boxes to tick) and
 * `pen` (room to write), and `data-status` on the rows of a plan.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function toHtmlPage(document: ReadableDocument, options: HtmlPageOptions): string {
  const { lang = 'en' } = options;
  const read = inWords(document, lang);
  const { words: heading, lang: headingLang } =
    options.title === undefined ? headingOf(read, lang) : { words: options.title };
  const council = options.council ?? organisationOf(read);
  const { home, stylesheet, file } = options;
  const words = READABLE_WORDS[lang];
  const back =
    home === undefined ? [] : [`<nav><a href="${escapeHtml(home)}">${escapeHtml(words.home)}</a></nav>`];
  const whose = council === undefined ? [] : [`<p class="council">${escapeHtml(council)}</p>`];
  const header = [...whose, ...back];
  return [
    '<!doctype html>',
    `<html lang="${lang === 'en' ? 'en-GB' : lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml([heading, council].filter(Boolean).join(' – '))}</title>`,
    ...(stylesheet === undefined ? [] : [`<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`]),
    ...(file === undefined
      ? []
      : [`<link rel="alternate" type="application/json" href="${escapeHtml(file)}">`]),
    '</head>',
    '<body class="readable">',
    ...(header.length > 0 ? ['<header>', ...header, '</header>'] : []),
    '<main id="main">',
    `<h1${langAttribute(headingLang)}>${escapeHtml(heading)}</h1>`,
    bodyOf(read, options, lang),
    ...(file === undefined ? [] : [`<p><a href="${escapeHtml(file)}">${escapeHtml(words.file)}</a></p>`]),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The document as far as it speaks the language. One that does not say which it is in is taken to be English. */
function inWords(document: ReadableDocument, lang: Lang): ReadableDocument {
  if (document.kind === 'principle-set') return inLanguage(document, lang);
  const read = translated(document, lang);
  return read.lang === undefined && lang !== 'en' ? { ...read, lang: 'en' } : read;
}

function headingOf(document: ReadableDocument, lang: Lang): { words: string; lang?: string | undefined } {
  const words = READABLE_WORDS[lang];
  if (document.kind === 'principle-set') return { words: words.toFillIn(document.title) };
  const title = document.title?.trim();
  return title ? { words: title, lang: document.lang } : { words: words[document.kind] };
}

function organisationOf(document: ReadableDocument): string | undefined {
  if (document.kind === 'principle-set') return undefined;
  return document.kind === 'checklist' ? document.engagement.organisation : document.organisation;
}

function bodyOf(document: ReadableDocument, options: HtmlPageOptions, lang: Lang): string {
  switch (document.kind) {
    case 'plan':
      return toHtml(document, { asOf: options.asOf, policy: options.policy, lang });
    case 'register':
      return diaryHtml(document, lang);
    case 'checklist':
      return answeredHtml(document, principleSetOf(document, options.sets), lang);
    case 'principle-set':
      return paperHtml(document, lang);
  }
}
