import {
  owed,
  owedByBody,
  owedByLead,
  sayOwed,
  type Day,
  type Lang,
  type OwedEntry,
} from '@engagement-plan/core';
import { aDay } from '../as-of.js';
import { addCommand, asOfOption, dayOf, json, type Setting } from '../command.js';
import { documentsFor, type Uses } from '../documents-for.js';
import { openFiles } from '../open-files.js';
import { wrap, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { OPTION_WORDS } from '../words/options.js';
import { OWED_WORDS } from '../words/owed.js';

const USES: Uses = { command: 'owed', needs: ['plan', 'register', 'checklist', 'challenge'] };

interface OwedOptions {
  readonly asOf?: string;
  readonly upTo?: string;
  readonly by?: string;
  readonly json?: boolean;
}

/** Adds `owed`. */
export function addOwed(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = OWED_WORDS[lang];
  addCommand(setting, 'owed', words.about)
    .argument('<files...>', OPTION_WORDS[lang].files)
    .addOption(asOfOption(lang))
    .option('--up-to <date>', words.options.upTo)
    .option('--by <lead|body>', words.options.by, 'lead')
    .action(async (paths: string[], options: OwedOptions) => {
      const asOf = dayOf(options, setting);
      const upTo = options.upTo === undefined ? asOf : aDay(options.upTo, '--up-to', lang);
      if (upTo < asOf) throw new UsageError(words.upToBefore(upTo, asOf));
      const by = options.by;
      if (by !== 'lead' && by !== 'body') throw new UsageError(words.noGrouping(by ?? ''));
      const entries = owed(documentsFor(USES, await openFiles(paths, setting), setting), { asOf, upTo });
      if (options.json) terminal.write(json(owedJson(entries, asOf, upTo, lang)));
      else writeOwed(entries, by, lang, terminal);
    });
}

/** What is owed as data, each entry with its sentence. */
function owedJson(entries: readonly OwedEntry[], asOf: Day, upTo: Day, lang: Lang) {
  return { asOf, upTo, owed: entries.map((entry) => ({ ...entry, message: sayOwed(entry, lang) })) };
}

interface Group {
  readonly title: string;
  readonly entries: readonly OwedEntry[];
}

function groupsOf(entries: readonly OwedEntry[], by: 'lead' | 'body', lang: Lang): readonly Group[] {
  const words = OWED_WORDS[lang];
  if (by === 'lead') {
    return owedByLead(entries).map((group) => ({
      title: group.lead?.name ?? words.nobody,
      entries: group.entries,
    }));
  }
  const bodies = owedByBody(entries).map(({ body, months, entries: own }) => ({
    title: words.body(body, months),
    entries: own,
  }));
  const waitedFor = new Set<OwedEntry>(bodies.flatMap((group) => group.entries));
  const rest = entries.filter((entry) => !waitedFor.has(entry));
  return rest.length === 0 ? bodies : [...bodies, { title: words.noBody, entries: rest }];
}

/** What is owed as a person reads it: who owes (or waits for) it, and a sentence for each. */
function writeOwed(entries: readonly OwedEntry[], by: 'lead' | 'body', lang: Lang, terminal: Terminal): void {
  const words = OWED_WORDS[lang];
  if (entries.length === 0) {
    terminal.write(words.nothing);
    return;
  }
  for (const group of groupsOf(entries, by, lang)) {
    terminal.write(terminal.paint('bold', wrap(group.title, terminal.width)));
    for (const entry of group.entries)
      terminal.write(wrap(sayOwed(entry, lang), terminal.width, { first: '  ', rest: '    ' }));
    terminal.write('');
  }
  const count = (state: OwedEntry['state']) => entries.filter((entry) => entry.state === state).length;
  terminal.write(words.counts(count('overdue'), count('owed'), count('coming')));
}
