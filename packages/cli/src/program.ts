import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check, POLICIES, type Day, type Lang } from '@engagement-plan/core';
import { asOfDay } from './as-of.js';
import { checkJson, hasErrors, writeFindings } from './commands/check.js';
import { writeDocuments, writeReading } from './commands/read.js';
import { chosenPolicy, statusJson, statusReport, writeStatus } from './commands/status.js';
import { openFile, openPlan } from './file.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { wordsFor } from './words.js';

/** Done; `check` found errors; a file, an option or a date is wrong. */
export type ExitCode = 0 | 1 | 2;

interface Common {
  readonly json?: boolean;
  readonly lang: Lang;
  readonly asOf?: string;
}

const json = (value: unknown) => JSON.stringify(value, undefined, 2);

function aLanguage(text: string): Lang {
  const lang = text.toLowerCase().split('-')[0];
  if (lang === 'en' || lang === 'cy') return lang;
  throw new InvalidArgumentError('The languages are en (English) and cy (Welsh).');
}

const FILE = 'a plan file (JSON), or a document: text or tab-separated text taken from a PDF, or CSV';

/** Runs the command line; nothing in it ends the process, so that it can be tested where it stands. */
export async function run(args: readonly string[], terminal: Terminal, now: Date): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('engagement-plan')
    .description('Reads, checks and reports on a community engagement plan.')
    .version('0.1.0')
    .showHelpAfterError('Say --help after a command to see what it takes.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.write(text.trimEnd()),
      writeErr: (text) => terminal.warn(text.trimEnd()),
    })
    .addHelpText(
      'after',
      `
Start with the document you have:
  engagement-plan read plan.txt                     what is in it, and what could not be read
  engagement-plan read plan.txt --out plan.json     keep it as a plan file
  engagement-plan status plan.json --as-of 2012-02-01
  engagement-plan check plan.json

Ends with 0; with 1 when check finds errors; with 2 when a file, an option or a date is wrong.`,
    );

  const command = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .argument('<file>', FILE)
      .addOption(
        new Option('--lang <language>', 'en or cy (Cymraeg)')
          .argParser(aLanguage)
          .default('en' as Lang, 'en'),
      )
      .option('--json', 'print data for another program instead of words');
  const asOf = () =>
    new Option('--as-of <date>', 'the day to look from, as 2012-01-31 (today in London unless given)');

  command('read', 'Reads a document into plan files: counts, notes on every guess, and how much was placed.')
    .option('--out <plan.json>', 'write the plan file here; other documents are written beside it')
    .option('--previous <plan.json>', 'last time’s plan file: its ids and updates are carried over')
    .action(async (path: string, options: Common & { out?: string; previous?: string }) => {
      const previous = options.previous ? await openPlan(options.previous, options.lang) : undefined;
      const reading = await openFile(path, { lang: options.lang, ...(previous ? { previous } : {}) });
      // Kept before it is told of: what reads our words may stop listening.
      const kept = options.out === undefined ? [] : await writeDocuments(reading.documents, options.out);
      if (options.json) {
        terminal.write(json(reading));
        return;
      }
      writeReading(reading, options.lang, terminal);
      for (const path of kept) terminal.write(wordsFor(options.lang).written(path));
    });

  command('check', 'Finds what keeps a plan from being read or relied on, and says what to do about it.')
    .addOption(asOf())
    .action(async (path: string, options: Common) => {
      const day: Day = asOfDay(options.asOf, now);
      const { documents } = await openFile(path, { lang: options.lang });
      const findings = check(documents, { asOf: day });
      if (options.json) terminal.write(json(checkJson(findings, options.lang)));
      else writeFindings(findings, documents, options.lang, terminal);
      if (hasErrors(findings)) code = 1;
    });

  command('status', 'Says how every row stands on a day, why, and what would turn it green.')
    .addOption(asOf())
    .option('--policy <name>', POLICIES.map(({ name }) => name).join(', '))
    .action(async (path: string, options: Common & { policy?: string }) => {
      const policy = chosenPolicy(options.policy);
      const day = asOfDay(options.asOf, now);
      const { documents } = await openFile(path, { lang: options.lang });
      const report = statusReport(documents, day, policy);
      if (options.json) terminal.write(json(statusJson(report, options.lang)));
      else writeStatus(report, path, options.lang, terminal);
    });

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
