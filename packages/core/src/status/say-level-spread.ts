import { BY_LEVEL_CY } from '../words/cy/by-level.js';
import type { Lang } from '../words/lang.js';
import { levelWords } from './level-words.js';
import type { RollUp } from './roll-up.js';
import type { StatusLevels } from './scheme.js';

const BY_LEVEL: Readonly<Record<Lang, (spread: string) => string>> = {
  en: (spread) => `By level: ${spread}.`,
  cy: BY_LEVEL_CY,
};

/**
 * "By level: 2 Assured, 6 Doubtful.", in the order of the scheme; empty where no two of its levels share a tone,
 * so that the tones have said it all, and where no row has a level.
 */
export function sayLevelSpread({ levels }: Pick<RollUp, 'levels'>, scheme: StatusLevels, lang: Lang): string {
  if (new Set(scheme.levels.map(({ tone }) => tone)).size === scheme.levels.length) return '';
  const spread = scheme.levels.flatMap((level) => {
    const rows = levels[level.code] ?? 0;
    return rows === 0 ? [] : `${rows} ${levelWords(level, lang).label}`;
  });
  return spread.length === 0 ? '' : BY_LEVEL[lang](spread.join(', '));
}
