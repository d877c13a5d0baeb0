import {
  PRINCIPLE_SETS,
  principleSet,
  toHtmlPage,
  withSchemes,
  type Day,
  type EngagementDocument,
  type HtmlPageOptions,
  type ReadableDocument,
} from '@engagement-plan/core';
import { addCommand, asOfOption, dayOf, json, type Setting } from '../command.js';
import { documentsFor, type Uses } from '../documents-for.js';
import { openFiles, type OpenedDocument } from '../open-files.js';
import { fileBeside, pagePlaces } from '../page-files.js';
import { publishedLines, publishOne, type Published } from '../published.js';
import { wrap } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { PAGE_WORDS } from '../words/html.js';
import { sayDocument } from '../words/kinds.js';
import { writeOut } from '../write-file.js';

/** The kinds there is a page for: the compiler asks for each. */
const READABLE = {
  plan: true,
  register: true,
  checklist: true,
  'principle-set': true,
} satisfies Record<ReadableDocument['kind'], true>;

const USES: Uses = {
  command: 'html',
  needs: Object.keys(READABLE) as ReadableDocument['kind'][],
  beside: ['status-scheme'],
};

interface Options {
  readonly asOf?: string;
  readonly set?: string;
  readonly title?: string;
  readonly council?: string;
  readonly home?: string;
  readonly stylesheet?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** A page, and what its document was before it was published. */
interface Page {
  readonly published: Published<ReadableDocument>;
  readonly document: ReadableDocument;
}

/** Adds `html`. */
export function addHtml(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = PAGE_WORDS[lang];
  addCommand(setting, 'html', words.about)
    .argument('[files...]', words.files)
    .option('--set <set>', words.options.set)
    .addOption(asOfOption(lang))
    .option('--title <title>', words.options.title)
    .option('--council <name>', words.options.council)
    .option('--home <address>', words.options.home)
    .option('--stylesheet <address>', words.options.stylesheet)
    .option('--out <page.html>', words.options.out)
    .action(async (paths: string[], options: Options) => {
      const asOf = dayOf(options, setting);
      if (paths.length === 0 && options.set === undefined) throw new UsageError(words.nothing);
      const opened = paths.length === 0 ? [] : await openFiles(paths, setting);
      const given = paths.length === 0 ? [] : withSchemes(documentsFor(USES, opened, setting));
      const set = options.set === undefined ? [] : [knownSet(options.set, setting)];
      const published = [...given.filter(isReadable), ...set].map((one) => publishOne(one, setting));
      const pages = published.flatMap((one): Page[] =>
        one.document ? [{ published: one, document: one.document }] : [],
      );
      if (pages.length === 0) throw new UsageError(words.whole(titlesOf(published, setting)));
      const texts = await writePages(planFirst(pages), asOf, opened, options, setting);
      if (options.json) terminal.write(json({ asOf, pages: texts }));
    });
}

const isReadable = (document: EngagementDocument): document is ReadableDocument =>
  Object.hasOwn(READABLE, document.kind);

const planFirst = (pages: readonly Page[]) => {
  const main = pages.find(({ document }) => document.kind === 'plan') ?? pages[0];
  return [...pages.filter((one) => one === main), ...pages.filter((one) => one !== main)];
};

const titlesOf = (published: readonly Published[], { lang }: Setting) =>
  published.map(({ given }) => sayDocument(given, lang)).join('; ');

function knownSet(id: string, { lang }: Setting): ReadableDocument {
  const set = principleSet(id);
  if (set) return set;
  throw new UsageError(PAGE_WORDS[lang].noSet(id, PRINCIPLE_SETS.map((one) => one.id).join(', ')));
}

/** Prints the one page, or writes each beside its file; returns them as data. */
async function writePages(
  pages: readonly Page[],
  asOf: Day,
  opened: readonly OpenedDocument[],
  options: Options,
  setting: Setting,
) {
  const { lang, terminal } = setting;
  const { out, council, home, stylesheet } = options;
  if (out === undefined && pages.length > 1 && !options.json) {
    throw new UsageError(
      PAGE_WORDS[lang].several(
        titlesOf(
          pages.map(({ published }) => published),
          setting,
        ),
      ),
    );
  }
  const documents = pages.map(({ document }) => document);
  const sets = documents.filter((one) => one.kind === 'principle-set');
  const places = out === undefined ? [] : pagePlaces(documents, out);
  const made = pages.map(({ published, document }, at) => {
    const place = places[at];
    const about: HtmlPageOptions = {
      asOf,
      lang,
      council,
      home,
      stylesheet,
      sets,
      title: at === 0 ? options.title : undefined,
      file: place?.link,
    };
    const beside = place && fileBeside(document, place, opened, setting);
    return { published, place, beside, html: toHtmlPage(document, about) };
  });
  const inputs = opened.map(({ path }) => path);
  for (const { published, place, beside, html } of made) {
    const said: string[] = [];
    if (beside) said.push(await writeOut(beside, setting, inputs));
    if (place) said.push(await writeOut({ path: place.page, kind: 'html', text: html }, setting, inputs));
    if (options.json) continue;
    if (!place) terminal.print(html);
    // The page alone goes to whoever reads what is printed.
    const say = (line: string) => (place ? terminal.write(line) : terminal.warn(line));
    if (published.dropped.length > 0 || published.left.length > 0) {
      say(terminal.paint('bold', wrap(sayDocument(published.given, lang), terminal.width)));
      for (const line of publishedLines(published, setting)) say(line);
    }
    for (const line of said) say(line);
  }
  return made.map(({ published: { given, dropped, left }, html }) => ({
    document: given.id,
    kind: given.kind,
    html,
    dropped: dropped.map(({ path, why }) => ({ path, why })),
    left,
  }));
}
