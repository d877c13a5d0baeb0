import type { MoveSentences } from '../../status/say-moves.js';

/** What is said of statuses that moved, in Welsh. */
export const MOVES_CY: MoveSentences = {
  was: (word, since) => `${word} ar ${since}`,
  counts: {
    worse: (n) => `${n} yn waeth`,
    improved: (n) => `${n} yn well`,
    'newly-rated': (n) => `${n} newydd eu graddio`,
    'newly-unrated': (n) => `${n} heb eu graddio mwyach`,
    same: (n) => `${n} yn dal heb eu graddio, am reswm arall`,
  },
  moved: (since, counts) => `Ers ${since}: ${counts}.`,
  none: (since) => `Nid oes yr un statws wedi newid ers ${since}.`,
};
