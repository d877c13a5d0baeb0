import {
  crosswalk,
  inLanguage,
  PRINCIPLE_SETS,
  principleSet,
  sayCrosswalk,
  toChecklist,
  type Checklist,
  type Crosswalk,
  type EngagementDocument,
  type Lang,
  type PrincipleSet,
} from '@engagement-plan/core';
import { existsSync } from 'node:fs';
import { addCommand, asOfOption, dayOf, json, type Setting } from '../command.js';
import { nothingFor, type Uses } from '../documents-for.js';
import { openFile } from '../file.js';
import { documentsIn, openFiles } from '../open-files.js';
import { wrap, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { CROSSWALK_WORDS } from '../words/crosswalk.js';
import { FILE_WORDS } from '../words/files.js';
import { KIND_WORDS } from '../words/kinds.js';
import { OPTION_WORDS } from '../words/options.js';
import { writeOut } from '../write-file.js';

const USES: Uses = { command: 'crosswalk', needs: ['checklist'] };

interface Options {
  readonly asOf?: string;
  readonly to: string;
  readonly sets?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
}

const isSet = (document: EngagementDocument): document is PrincipleSet => document.kind === 'principle-set';

/** Adds `crosswalk`. */
export function addCrosswalk(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = CROSSWALK_WORDS[lang];
  addCommand(setting, 'crosswalk', words.about)
    .argument('<checklist>', words.file)
    .requiredOption('--to <set>', words.options.to)
    .option('--sets <files...>', words.options.sets)
    .addOption(asOfOption(lang))
    .option('--out <checklist.json>', OPTION_WORDS[lang].out(words.checklist))
    .action(async (path: string, options: Options) => {
      const asOf = dayOf(options, setting);
      const { documents } = await openFile(path, { lang });
      const checklist = documents.find((one): one is Checklist => one.kind === 'checklist');
      if (!checklist) {
        throw nothingFor(
          USES,
          documents.map((document) => ({ path, document })),
          lang,
        );
      }
      const beside = options.sets ? documentsIn(await openFiles(options.sets, setting)) : [];
      const sets = [...documents, ...beside].filter(isSet);
      const walk = crosswalk(checklist, await chosenSet(options.to, sets, setting), { asOf, sets });
      const kept =
        options.out === undefined
          ? undefined
          : await writeOut(
              { path: options.out, kind: 'checklist', text: `${json(toChecklist(walk))}\n` },
              setting,
              [path],
            );
      if (options.json) terminal.write(json(crosswalkJson(walk, lang)));
      else writeCrosswalk(walk, lang, terminal);
      if (kept !== undefined && !options.json) terminal.write(`${words.draft} ${kept}`);
    });
}

/** The set by its id: a council's own first, then a shipped one; else the file that holds one. */
async function chosenSet(
  name: string,
  sets: readonly PrincipleSet[],
  { lang }: Setting,
): Promise<PrincipleSet> {
  const known = sets.find(({ id }) => id === name) ?? principleSet(name);
  if (known) return known;
  if (!existsSync(name)) {
    const ids = [...new Set([...sets, ...PRINCIPLE_SETS].map(({ id }) => id))].join(', ');
    throw new UsageError(CROSSWALK_WORDS[lang].noSet(name, ids));
  }
  const { documents } = await openFile(name, { lang });
  const set = documents.find(isSet);
  if (!set) throw new UsageError(FILE_WORDS[lang].noKind(name, KIND_WORDS[lang]['principle-set']));
  return set;
}

/** The cross-walk as data: what is said, and principle by principle what is carried over and from where. */
function crosswalkJson(walk: Crosswalk, lang: Lang) {
  const names = new Map(inLanguage(walk.to, lang).principles.map(({ id, name }) => [id, name]));
  return {
    asOf: walk.asOf,
    checklist: walk.checklist.id,
    from: walk.from?.id ?? null,
    to: walk.to.id,
    joined: walk.joined,
    via: walk.via,
    reviewed: walk.reviewed,
    principles: walk.principles.map((principle) => ({ ...principle, name: names.get(principle.id) ?? '' })),
    messages: sayCrosswalk(walk, lang),
  };
}

function writeCrosswalk(walk: Crosswalk, lang: Lang, terminal: Terminal): void {
  const [first = '', ...rest] = sayCrosswalk(walk, lang);
  terminal.write(terminal.paint('bold', wrap(first, terminal.width)));
  for (const sentence of rest) terminal.write(wrap(sentence, terminal.width, { first: '  ', rest: '    ' }));
}
