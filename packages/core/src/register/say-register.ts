import { REGISTER_WORDS_CY } from '../words/cy/register.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { quoted } from '../words/phrases.js';
import type { EngagementState } from './diary.js';
import type { BlockedSpan, FreeWindow } from './free-windows.js';
import type { SeasonCode } from './seasons.js';
import type { Told, ToldPart } from './told.js';

/** The words of the register that are no check's: a language that lacks one does not compile. */
export interface RegisterWords {
  readonly states: Readonly<Record<EngagementState, string>>;
  readonly seasons: Readonly<Record<SeasonCode, string>>;
  readonly parts: Readonly<Record<ToldPart, string>>;
  readonly missing: (parts: readonly string[]) => string;
  readonly clash: (title: string, unsure: boolean) => string;
  readonly preElection: (title: string, unsure: boolean) => string;
  readonly season: (season: string) => string;
  readonly days: (from: string, to: string) => string;
  readonly free: (opens: string, closes: string) => string;
  readonly none: string;
}

const REGISTER_WORDS_EN: RegisterWords = {
  states: {
    planned: 'Planned',
    open: 'Open',
    closed: 'Closed',
    decided: 'Decided',
    'fed-back': 'Fed back',
    unknown: 'Days not known',
  },
  seasons: {
    summer: 'the summer holidays',
    christmas: 'Christmas and New Year',
    easter: 'the Easter holidays',
  },
  parts: {
    asked: 'what was asked',
    said: 'what people said',
    did: 'what was done',
    on: 'the day it was published',
  },
  missing: (parts) => `Not told: ${parts.join(', ')}.`,
  clash: (title, unsure) =>
    `${title} asks the same people${unsure ? ', unless it is in another area: one of the two names none' : ''}`,
  preElection: (title, unsure) =>
    `the pre-election period${title === '' ? '' : ` of ${title}`}${unsure ? ', if a poll is held here' : ''}`,
  season: (season) => season,
  days: (from, to) => (from === to ? `on ${from}` : `from ${from} to ${to}`),
  free: (opens, closes) => `Open it on ${opens} and close it on ${closes}.`,
  none: 'There is no free window in these days: make it shorter, or look further ahead.',
};

const wordsIn = (lang: Lang) => (lang === 'cy' ? REGISTER_WORDS_CY : REGISTER_WORDS_EN);

/** How far an engagement has come, in a word or two. */
export function sayEngagementState(state: EngagementState, lang: Lang): string {
  return wordsIn(lang).states[state];
}

/** A holiday season within a sentence: "the summer holidays". */
export function saySeason(season: SeasonCode, lang: Lang): string {
  return wordsIn(lang).seasons[season];
}

/** What is missing from "You said, we did", in one sentence; empty when nothing is. */
export function sayMissing({ missing }: Pick<Told, 'missing'>, lang: Lang): string {
  const words = wordsIn(lang);
  return missing.length === 0 ? '' : words.missing(missing.map((part) => words.parts[part]));
}

/** Why days are better left free, without a full stop. */
export function sayBlocked(block: BlockedSpan, lang: Lang): string {
  const words = wordsIn(lang);
  const title = block.title === undefined ? '' : quoted(block.title);
  const why =
    block.because === 'season'
      ? words.season(block.season === undefined ? '' : words.seasons[block.season])
      : words[block.because === 'clash' ? 'clash' : 'preElection'](title, block.unsure);
  return `${why} (${words.days(formatDay(block.from, lang), formatDay(block.to, lang))})`;
}

/** The window to open in, or that there is none. */
export function sayWindow(window: FreeWindow | undefined, lang: Lang): string {
  const words = wordsIn(lang);
  return window ? words.free(formatDay(window.opens, lang), formatDay(window.closes, lang)) : words.none;
}
