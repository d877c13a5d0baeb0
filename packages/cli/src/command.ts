import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Day, Lang } from '@engagement-plan/core';
import { asOfDay } from './as-of.js';
import type { Terminal } from './terminal.js';
import { OPTION_WORDS } from './words/options.js';

/** Done; what was looked for was found (errors, differences, problems); a file, an option or a date is wrong. */
export type ExitCode = 0 | 1 | 2;

/** What every command is built into. */
export interface Setting {
  readonly program: Command;
  readonly terminal: Terminal;
  /** The language asked for, known before anything is read, so that mistakes are told in it too. */
  readonly lang: Lang;
  readonly now: Date;
  /** How the program is to end, when not with 0. */
  end(code: ExitCode): void;
}

/** Adds a command with the options that all of them take. */
export function addCommand({ program, lang }: Setting, name: string, description: string): Command {
  const words = OPTION_WORDS[lang];
  return program
    .command(name)
    .description(description)
    .helpOption('-h, --help', words.help)
    .addOption(langOption(lang))
    .option('--json', words.json);
}

/** Asked for before a command or after it; {@link languageIn} has read it by then. */
export const langOption = (lang: Lang) =>
  new Option('--lang <language>', OPTION_WORDS[lang].lang).argParser(aLanguage).default('en' as Lang, 'en');

/** The day to look from; {@link dayOf} reads it. */
export const asOfOption = (lang: Lang) => new Option('--as-of <date>', OPTION_WORDS[lang].asOf);

/** The day a command looks from: the one asked for, or today in London. */
export function dayOf({ asOf }: { readonly asOf?: string }, { now, lang }: Setting): Day {
  return asOfDay(asOf, now, lang);
}

function aLanguage(text: string): Lang {
  const lang = knownLanguage(text);
  if (lang) return lang;
  throw new InvalidArgumentError('The languages are en (English) and cy (Welsh).');
}

function knownLanguage(text: string | undefined): Lang | undefined {
  const lang = text?.toLowerCase().split(/[-_]/)[0];
  return lang === 'en' || lang === 'cy' ? lang : undefined;
}

/** The language a command line asks for, before it is parsed. English where it asks for none there is. */
export function languageIn(args: readonly string[]): Lang {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return (at < 0 ? undefined : knownLanguage(asked)) ?? 'en';
}

/** Data for another program, as text. */
export const json = (value: unknown): string => JSON.stringify(value, undefined, 2);
