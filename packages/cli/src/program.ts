import { Command, CommanderError } from 'commander';
import { langOption, languageIn, type ExitCode, type Setting } from './command.js';
import { addCalendar } from './commands/calendar.js';
import { addCheck } from './commands/check.js';
import { addCrosswalk } from './commands/crosswalk.js';
import { addDiff } from './commands/diff.js';
import { addHtml } from './commands/html.js';
import { addMerge } from './commands/merge.js';
import { addOwed } from './commands/owed.js';
import { addPublish } from './commands/publish.js';
import { addRead } from './commands/read.js';
import { addReport } from './commands/report.js';
import { addStatus } from './commands/status.js';
import { addTrace } from './commands/trace.js';
import { addTranslation } from './commands/translation.js';
import { addValidate } from './commands/validate.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { PROGRAM_WORDS, sayMistake } from './words/program.js';

/** Each adds itself; they are listed by the help in this order. */
const COMMANDS: readonly ((setting: Setting) => void)[] = [
  addRead,
  addValidate,
  addCheck,
  addStatus,
  addOwed,
  addReport,
  addCalendar,
  addDiff,
  addMerge,
  addTrace,
  addCrosswalk,
  addTranslation,
  addPublish,
  addHtml,
];

/** Runs the command line; nothing in it ends the process, so that it can be tested where it stands. */
export async function run(args: readonly string[], terminal: Terminal, now: Date): Promise<ExitCode> {
  let code: ExitCode = 0;
  const lang = languageIn(args);
  const words = PROGRAM_WORDS[lang];
  const program = new Command('engagement-plan')
    .description(words.about)
    .version('0.1.0', '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(lang))
    // Each command reads its own, and says what is wrong with it.
    .enablePositionalOptions()
    .helpCommand('help [command]', words.helpCommand)
    .showHelpAfterError(words.helpAfterError)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      styleOptionDescription: (text) => text.replace('(default: ', words.unlessGiven),
    })
    .configureOutput({
      writeOut: (text) => terminal.write(text.trimEnd()),
      writeErr: (text) => terminal.warn(text.trimEnd()),
      outputError: (text, write) => write(sayMistake(text, lang)),
    })
    .addHelpText('after', words.start);
  const setting: Setting = { program, terminal, lang, now, end: (how) => void (code = how) };
  for (const add of COMMANDS) add(setting);

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already said what was wrong; asking for help is no fault.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    terminal.warn(error.message);
    return 2;
  }
}
