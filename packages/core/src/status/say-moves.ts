import { MOVES_CY } from '../words/cy/moves.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import type { Day } from '../target-date/target-date.js';
import type { Move } from './moves.js';
import { sayState } from './say-state.js';
import type { Direction } from './travel.js';

/** What is said of statuses that moved, in one language. */
export interface MoveSentences {
  was(word: string, since: string): string;
  readonly counts: Readonly<Record<Direction, (rows: number) => string>>;
  moved(since: string, counts: string): string;
  none(since: string): string;
}

const MOVES_EN: MoveSentences = {
  was: (word, since) => `${word} on ${since}`,
  counts: {
    worse: (n) => `${n} worse`,
    improved: (n) => `${n} better`,
    'newly-rated': (n) => `${n} newly rated`,
    'newly-unrated': (n) => `${n} no longer rated`,
    same: (n) => `${n} still not rated, for another reason`,
  },
  moved: (since, counts) => `Since ${since}: ${counts}.`,
  none: (since) => `No status has moved since ${since}.`,
};

const SENTENCES: Readonly<Record<Lang, MoveSentences>> = { en: MOVES_EN, cy: MOVES_CY };
const ORDER: readonly Direction[] = ['worse', 'improved', 'newly-rated', 'newly-unrated', 'same'];

/** Where one row came from: "Amber on 31 December 2011". */
export function sayMove({ from }: Move, since: Day, lang: Lang): string {
  return SENTENCES[lang].was(sayState(from, lang), formatDay(since, lang));
}

/** How the rows moved together: "Since 31 December 2011: 3 worse, 1 better." */
export function sayMoves(moves: Iterable<Move>, since: Day, lang: Lang): string {
  const { counts, moved, none } = SENTENCES[lang];
  const ways = new Map<Direction, number>();
  for (const { direction } of moves) ways.set(direction, (ways.get(direction) ?? 0) + 1);
  const said = ORDER.flatMap((way) => {
    const rows = ways.get(way);
    return rows === undefined ? [] : [counts[way](rows)];
  });
  const day = formatDay(since, lang);
  return said.length === 0 ? none(day) : moved(day, said.join(', '));
}
