import type { Lang } from '../words/lang.js';
import { statusWord, type StatusState, type StatusWord } from './status.js';

const STATES: Readonly<Record<Lang, Readonly<Record<StatusWord, string>>>> = {
  en: {
    red: 'Red',
    amber: 'Amber',
    green: 'Green',
    'not-due': 'Not due',
    unknown: 'Unknown',
    excluded: 'Not counted',
  },
  cy: {
    red: 'Coch',
    amber: 'Oren',
    green: 'Gwyrdd',
    'not-due': 'Heb fod yn ddyledus',
    unknown: 'Anhysbys',
    excluded: 'Heb ei gyfrif',
  },
};

/** A word that is only a colour, in any case of letters, as the language has it; any other as it is. */
export function sayColour(word: string, lang: Lang): string {
  const colour = word.toLowerCase();
  return colour === 'red' || colour === 'amber' || colour === 'green' ? STATES[lang][colour] : word;
}

/** The word of a state where no scheme gives a label: "Amber", "Not due". */
export function sayState(state: StatusState, lang: Lang): string {
  return STATES[lang][statusWord(state)];
}
