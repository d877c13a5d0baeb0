import { addCommand, json, type Setting } from '../command.js';
import { openFile } from '../file.js';
import { publishedLines, publishOne, type Published } from '../published.js';
import { wrap } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { sayDocument } from '../words/kinds.js';
import { OPTION_WORDS } from '../words/options.js';
import { PUBLISH_WORDS } from '../words/publish.js';
import { writeDocuments } from '../write-file.js';

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

function writePublished(one: Published, setting: Setting): void {
  const { lang, terminal } = setting;
  terminal.write(terminal.paint('bold', wrap(sayDocument(one.given, lang), terminal.width)));
  for (const line of publishedLines(one, setting)) terminal.write(line);
  terminal.write('');
}
