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
import { addCommand, json, type Setting } from '../command.js';
import { openFile } from '../file.js';
import { todayInLondon } from '../as-of.js';
import { wrap } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { sayDocument } from '../words/kinds.js';
import { OPTION_WORDS } from '../words/options.js';
import { PUBLISH_WORDS } from '../words/publish.js';
import { writeDocuments } from '../write-file.js';

interface Published {
  readonly given: EngagementDocument;
  readonly document: EngagementDocument | undefined;
  readonly dropped: readonly Dropped[];
  /** Personal details in the middle of texts: nobody but a person can take these out. */
  readonly left: readonly Left[];
}

interface Left {
  readonly path: string;
  readonly message: string;
}

/** Adds `publish`. */
export function addPublish(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = PUBLISH_WORDS[lang];
  addCommand(setting, 'publish', words.about)
    .argument('<file>', OPTION_WORDS[lang].file)
    .option('--out <public.json>', OPTION_WORDS[lang].out(words.rest))
    .action(async (path: string, options: { out?: string; json?: boolean }) => {
      const { documents } = await openFile(path, { lang });
      const published = documents.map((given) => publishOne(given, setting));
      const rest = published.flatMap(({ document }) => document ?? []);
      if (options.out !== undefined && rest.length === 0) throw new UsageError(words.nothingLeft(path));
      const kept = options.out === undefined ? [] : await writeDocuments(rest, options.out, setting, [path]);
      if (options.json) {
        terminal.write(json(publishJson(published)));
        return;
      }
      for (const one of published) writePublished(one, setting);
      for (const sentence of kept) terminal.write(sentence);
      if (options.out === undefined) terminal.write(words.notKept);
    });
}

function publishOne(given: EngagementDocument, { now, lang }: Setting): Published {
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

/** The public documents as data, what was dropped, and what a person still has to reword. */
function publishJson(published: readonly Published[]) {
  return {
    documents: published.flatMap(({ document }) => document ?? []),
    dropped: published.flatMap(({ given, dropped }) =>
      dropped.map(({ path, why }) => ({ document: given.id, path, why })),
    ),
    left: published.flatMap(({ given, left }) => left.map((one) => ({ document: given.id, ...one }))),
  };
}

function writePublished({ given, document, dropped, left }: Published, { lang, terminal }: Setting): void {
  const words = PUBLISH_WORDS[lang];
  terminal.write(terminal.paint('bold', wrap(sayDocument(given, lang), terminal.width)));
  terminal.write(document === undefined ? words.whole : words.dropped(dropped.length));
  for (const { path, why } of dropped) terminal.write(`  ${path || '/'}  ${words.why[why]}`);
  if (left.length > 0) terminal.write(terminal.paint('red', words.left(left.length)));
  for (const { path, message } of left) {
    terminal.write(`  ${path}`);
    terminal.write(wrap(message, terminal.width, { first: '    ' }));
  }
  terminal.write('');
}
