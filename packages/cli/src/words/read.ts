import type { Lang } from '@engagement-plan/core';
import { plural } from './plural.js';

/** What `read` says. */
interface ReadWords {
  readonly about: string;
  readonly options: { readonly out: string; readonly previous: string };
  readonly documents: string;
  readonly planCounts: (objectives: number, actions: number, rows: number, outputs: number) => string;
  readonly dates: (dated: number, ongoing: number, undated: number) => string;
  readonly leads: (assignments: number, parties: number) => string;
  readonly indicators: (tags: number) => string;
  readonly principles: (perStage: readonly number[]) => string;
  readonly coverage: (placed: number, noted: number, found: number) => string;
  readonly guesses: (shown: number, all: number) => string;
  readonly unplaced: (shown: number, all: number) => string;
  readonly line: (n: number) => string;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

const ofAll = (shown: number, all: number) =>
  shown < all ? `${shown} of ${all}; --json has them all` : `${shown} of ${all}`;
const oBawb = (shown: number, all: number) =>
  shown < all ? `${shown} o ${all}; mae’r cyfan yn --json` : `${shown} o ${all}`;

export const READ_WORDS: Readonly<Record<Lang, ReadWords>> = {
  en: {
    about: 'Reads a document into plan files: counts, notes on every guess, and how much was placed.',
    options: {
      out: 'write the plan file here; other documents are written beside it',
      previous: 'last time’s plan file: its ids and updates are carried over',
    },
    documents: 'Read',
    planCounts: (objectives, actions, rows, outputs) =>
      `${plural(objectives, 'objective')}, ${plural(actions, 'action')}, ${plural(rows, 'row')}, ${plural(outputs, 'output')}`,
    dates: (dated, ongoing, undated) => `${dated} dated, ${ongoing} ongoing, ${undated} without a date`,
    leads: (assignments, parties) =>
      `${plural(assignments, 'lead')} over ${plural(parties, 'party', 'parties')}`,
    indicators: (tags) => plural(tags, 'indicator tag'),
    principles: (perStage) => `${sum(perStage)} principles in stages of ${perStage.join(', ')}`,
    coverage: (placed, noted, found) =>
      `${placed} of ${plural(found, 'piece')} of text placed (${Math.floor((100 * placed) / Math.max(found, 1))}%), ${noted} noted.`,
    guesses: (shown, all) => `Guesses and repairs to look at (${ofAll(shown, all)}):`,
    unplaced: (shown, all) => `Not understood (${ofAll(shown, all)}):`,
    line: (n) => `line ${n}`,
  },
  cy: {
    about:
      'Yn darllen dogfen yn ffeiliau cynllun: cyfrifon, nodyn ar bob dyfaliad, a faint a osodwyd yn ei le.',
    options: {
      out: 'ysgrifennu’r ffeil gynllun yma; ysgrifennir dogfennau eraill wrth ei hochr',
      previous: 'ffeil gynllun y tro diwethaf: cedwir ei dynodyddion a’i diweddariadau',
    },
    documents: 'Darllenwyd',
    planCounts: (objectives, actions, rows, outputs) =>
      `amcanion: ${objectives}, camau gweithredu: ${actions}, rhesi: ${rows}, allbynnau: ${outputs}`,
    dates: (dated, ongoing, undated) => `â dyddiad: ${dated}, parhaus: ${ongoing}, heb ddyddiad: ${undated}`,
    leads: (assignments, parties) => `arweinwyr: ${assignments}, partïon: ${parties}`,
    indicators: (tags) => `tagiau dangosydd: ${tags}`,
    principles: (perStage) => `egwyddorion: ${sum(perStage)}, fesul cam: ${perStage.join(', ')}`,
    coverage: (placed, noted, found) =>
      `Darnau o destun: gosodwyd ${placed} o ${found} (${Math.floor((100 * placed) / Math.max(found, 1))}%), nodwyd ${noted}.`,
    guesses: (shown, all) => `Dyfaliadau ac atgyweiriadau i’w gweld (${oBawb(shown, all)}):`,
    unplaced: (shown, all) => `Heb eu deall (${oBawb(shown, all)}):`,
    line: (n) => `llinell ${n}`,
  },
};
