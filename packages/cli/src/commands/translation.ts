import {
  languagesOf,
  translationOf,
  type EngagementDocument,
  type TranslationCoverage,
} from '@engagement-plan/core';
import { addCommand, json, type Setting } from '../command.js';
import { openFile } from '../file.js';
import { wrap } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { sayDocument } from '../words/kinds.js';
import { OPTION_WORDS } from '../words/options.js';
import { TRANSLATION_WORDS } from '../words/translation.js';

interface Covered {
  readonly document: EngagementDocument;
  readonly coverage: TranslationCoverage;
}

/** Adds `translation`. */
export function addTranslation(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = TRANSLATION_WORDS[lang];
  addCommand(setting, 'translation', words.about)
    .argument('<file>', OPTION_WORDS[lang].file)
    .option('--into <language>', words.options.into)
    .option('--previous <old.json>', words.options.previous)
    .action(async (path: string, options: { into?: string; previous?: string; json?: boolean }) => {
      const { documents } = await openFile(path, { lang });
      const before =
        options.previous === undefined ? [] : (await openFile(options.previous, { lang })).documents;
      const covered = documents.flatMap((document) => {
        const previous = before.find(({ kind, id }) => kind === document.kind && id === document.id);
        const into = options.into === undefined ? languagesOf(document) : [options.into];
        return into.map((one): Covered => ({
          document,
          coverage: translationOf(document, one, { previous }),
        }));
      });
      if (covered.length === 0) throw new UsageError(words.noLanguage(path));
      if (options.json) terminal.write(json({ translations: covered.map(coveredJson) }));
      else for (const one of covered) writeCovered(one, setting);
    });
}

const coveredJson = ({ document, coverage }: Covered) => ({ document: document.id, ...coverage });

function writeCovered({ document, coverage }: Covered, { lang, terminal }: Setting): void {
  const words = TRANSLATION_WORDS[lang];
  const { texts, translated, missing, stale, orphaned } = coverage;
  terminal.write(terminal.paint('bold', wrap(sayDocument(document, lang), terminal.width)));
  terminal.write(words.covered(coverage.lang, translated, texts));
  const write = (heading: (n: number) => string, listed: TranslationCoverage['missing']) => {
    if (listed.length > 0) terminal.write(heading(listed.length));
    for (const { path, text } of listed) {
      terminal.write(`  ${path}`);
      if (text !== '') terminal.write(wrap(text, terminal.width, { first: '    ' }));
    }
  };
  write(words.missing, missing);
  write(words.stale, stale);
  write(
    words.orphaned,
    orphaned.map((path) => ({ path, text: '' })),
  );
  terminal.write('');
}
