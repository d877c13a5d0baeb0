import type { Lang } from '@engagement-plan/core';

/** What is said of the options that several commands take. */
interface OptionWords {
  readonly file: string;
  readonly files: string;
  readonly help: string;
  readonly lang: string;
  readonly json: string;
  readonly asOf: string;
  readonly out: (what: string) => string;
  readonly notADay: (text: string, option: string) => string;
  /** A day, in other words than the option takes. */
  readonly dayOtherwise: (text: string, option: string, day: string) => string;
}

export const OPTION_WORDS: Readonly<Record<Lang, OptionWords>> = {
  en: {
    file: 'a plan file (JSON), or a document: text or tab-separated text taken from a PDF, or CSV',
    files: 'plan files (JSON) or documents; a folder stands for the JSON files in it',
    help: 'say what this takes',
    lang: 'en or cy (Cymraeg)',
    json: 'print data for another program instead of words',
    asOf: 'the day to look from, as 2012-01-31 (today in London unless given)',
    out: (what) => `write ${what} here`,
    notADay: (text, option) =>
      `“${text}” is not a day that exists: ${option} takes one written as year-month-day, such as 2012-01-31.`,
    dayOtherwise: (text, option, day) =>
      `${option} takes a day as year-month-day: write “${text}” as ${day}.`,
  },
  cy: {
    file: 'ffeil gynllun (JSON), neu ddogfen: testun neu destun wedi’i dabio o PDF, neu CSV',
    files: 'ffeiliau cynllun (JSON) neu ddogfennau; mae ffolder yn golygu’r ffeiliau JSON sydd ynddo',
    help: 'dweud beth mae hwn yn ei gymryd',
    lang: 'en (English) neu cy',
    json: 'argraffu data ar gyfer rhaglen arall yn lle geiriau',
    asOf: 'y diwrnod i edrych ohono, fel 2012-01-31 (heddiw yn Llundain oni roddir un)',
    out: (what) => `ysgrifennu yma: ${what}`,
    notADay: (text, option) =>
      `Nid yw “${text}” yn ddiwrnod sy’n bod: mae ${option} yn cymryd un ar ffurf blwyddyn-mis-diwrnod, fel 2012-01-31.`,
    dayOtherwise: (text, option, day) =>
      `Mae ${option} yn cymryd diwrnod ar ffurf blwyddyn-mis-diwrnod: ysgrifennwch “${text}” fel ${day}.`,
  },
};
