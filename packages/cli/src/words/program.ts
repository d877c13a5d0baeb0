import type { Lang } from '@engagement-plan/core';

/** What the program says of itself. */
interface ProgramWords {
  readonly about: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly helpAfterError: string;
  /** The headings of a help page, by their English. */
  readonly titles: Readonly<Record<string, string>>;
  /** What stands before the value of an option nobody gave. */
  readonly unlessGiven: string;
  readonly start: string;
}

export const PROGRAM_WORDS: Readonly<Record<Lang, ProgramWords>> = {
  en: {
    about: 'Reads, checks and reports on a community engagement plan.',
    version: 'say which version this is',
    help: 'say what this takes',
    helpCommand: 'say what a command takes',
    helpAfterError: 'Say --help after a command to see what it takes.',
    titles: {},
    unlessGiven: '(default: ',
    start: `
Start with the document you have:
  engagement-plan read plan.txt                     what is in it, and what could not be read
  engagement-plan read plan.txt --out plan.json     keep it as a plan file
  engagement-plan status plan.json --as-of 2012-02-01
  engagement-plan check plan.json
  engagement-plan html plan.txt --out plan.html     the page for a website, and plan.json beside it

Ends with 0; with 1 when check finds errors, validate finds problems or diff --exit-code finds changes;
with 2 when a file, an option or a date is wrong.`,
  },
  cy: {
    about: 'Yn darllen, yn gwirio ac yn adrodd ar gynllun ymgysylltu cymunedol.',
    version: 'dweud pa fersiwn yw hon',
    help: 'dweud beth mae hwn yn ei gymryd',
    helpCommand: 'dweud beth mae gorchymyn yn ei gymryd',
    helpAfterError: 'Rhowch --help ar ôl gorchymyn i weld beth mae’n ei gymryd.',
    titles: {
      'Usage:': 'Defnydd:',
      'Arguments:': 'Ffeiliau:',
      'Options:': 'Dewisiadau:',
      'Commands:': 'Gorchmynion:',
    },
    unlessGiven: '(oni roddir un: ',
    start: `
Dechreuwch gyda’r ddogfen sydd gennych:
  engagement-plan read plan.txt                     beth sydd ynddi, a beth na ellid ei ddarllen
  engagement-plan read plan.txt --out plan.json     ei chadw fel ffeil gynllun
  engagement-plan status plan.json --as-of 2012-02-01
  engagement-plan check plan.json
  engagement-plan html plan.txt --out plan.html     y dudalen i wefan, a plan.json wrth ei hochr

Mae’n gorffen gyda 0; gydag 1 pan fydd check yn canfod gwallau, validate yn canfod problemau neu
diff --exit-code yn canfod newidiadau; gyda 2 pan fydd ffeil, dewis neu ddyddiad yn anghywir.`,
  },
};

/** The mistakes the command line itself finds, as it says them, and in Welsh. */
const MISTAKES_CY: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.+)'/, 'nid oes dewis “$1”'],
  [/unknown command '(.+)'/, 'nid oes gorchymyn “$1”'],
  [/missing required argument '(.+)'/, 'mae angen “$1”'],
  [/required option '(.+)' not specified/, 'mae angen y dewis “$1”'],
  [/option '(.+)' argument missing/, 'mae angen gwerth ar ôl y dewis “$1”'],
  [/too many arguments.*/, 'mae gormod o enwau ffeil'],
  [/\(Did you mean (.+)\?\)/, '(Ai $1 oedd mewn golwg?)'],
  [/\(Did you mean one of (.+)\?\)/, '(Ai un o’r rhain oedd mewn golwg: $1?)'],
  [
    /option '(.+)' argument '(.*)' is invalid\. .*\(Welsh\)\./,
    'yr ieithoedd yw en (Saesneg) a cy (Cymraeg), nid “$2”',
  ],
  [/^error: /, 'gwall: '],
];

/** A mistake as Commander says it, in the language asked for. */
export function sayMistake(text: string, lang: Lang): string {
  if (lang === 'en') return text.replace(/ is invalid\. /, ' is not one there is. ');
  return MISTAKES_CY.reduce((said, [english, welsh]) => said.replace(english, welsh), text);
}
