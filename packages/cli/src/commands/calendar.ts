import {
  calendarEntries,
  toCalendar,
  type CalendarEntry,
  type EntryKind,
  type Lang,
  type ShownAs,
} from '@engagement-plan/core';
import { addCommand, asOfOption, dayOf, json, type Setting } from '../command.js';
import { documentsFor, type Uses } from '../documents-for.js';
import { openFiles } from '../open-files.js';
import { owedEntries } from '../owed-entries.js';
import { UsageError } from '../usage-error.js';
import { CALENDAR_WORDS } from '../words/calendar.js';
import { OPTION_WORDS } from '../words/options.js';
import { writeOut } from '../write-file.js';

/** Every kind there is: the compiler asks for each. */
const KINDS = {
  due: true,
  milestone: true,
  step: true,
  method: true,
  update: true,
  engagement: true,
  decision: true,
  feedback: true,
  principles: true,
  poll: true,
  report: true,
  other: true,
} satisfies Record<EntryKind, true>;

const USES: Uses = {
  command: 'calendar',
  needs: ['plan', 'register', 'checklist', 'record'],
  // A report tells when the next is to come.
  beside: ['report'],
};

interface Options {
  readonly asOf?: string;
  readonly kinds?: string;
  readonly windows: string;
  readonly name?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** Adds `calendar`. */
export function addCalendar(setting: Setting): void {
  const { lang, terminal } = setting;
  const words = CALENDAR_WORDS[lang];
  addCommand(setting, 'calendar', words.about)
    .argument('<files...>', OPTION_WORDS[lang].files)
    .addOption(asOfOption(lang))
    .option('--kinds <list>', words.options.kinds(Object.keys(KINDS).join(',')))
    .option('--windows <last-day|window>', words.options.windows, 'last-day')
    .option('--name <name>', words.options.name)
    .option('--out <calendar.ics>', OPTION_WORDS[lang].out(words.calendar))
    .action(async (paths: string[], options: Options) => {
      const asOf = dayOf(options, setting);
      const kinds = options.kinds === undefined ? undefined : chosenKinds(options.kinds, lang);
      const windows = chosenWindows(options.windows, lang);
      const opened = await openFiles(paths, setting);
      const documents = documentsFor(USES, opened, setting);
      const wanted = ({ kind }: CalendarEntry) => kinds?.includes(kind) ?? true;
      const owed = owedEntries(documents, asOf, lang).filter(wanted);
      const own = calendarEntries(documents, { asOf, lang, kinds, windows });
      const all = [...own, ...owed];
      const text = toCalendar(documents, { asOf, lang, name: options.name, kinds, windows, entries: owed });
      const inputs = opened.map(({ path }) => path);
      const said =
        options.out === undefined
          ? undefined
          : await writeOut({ path: options.out, kind: 'calendar', text }, setting, inputs);
      if (options.json) {
        terminal.write(json({ asOf, entries: all }));
        return;
      }
      if (all.length === 0) terminal.warn(words.nothing);
      if (said === undefined) terminal.print(text);
      else terminal.write(`${words.entries(all.length)}. ${said}`);
    });
}

function chosenKinds(list: string, lang: Lang): readonly EntryKind[] {
  return list.split(',').map((each) => {
    const kind = each.trim();
    if (Object.hasOwn(KINDS, kind)) return kind as EntryKind;
    throw new UsageError(CALENDAR_WORDS[lang].noKind(kind, Object.keys(KINDS).join(', ')));
  });
}

function chosenWindows(windows: string, lang: Lang): ShownAs {
  if (windows === 'last-day' || windows === 'window') return windows;
  throw new UsageError(CALENDAR_WORDS[lang].noWindow(windows));
}
