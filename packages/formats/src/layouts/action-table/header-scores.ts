import { HEADER_WORDS } from './header-words.js';
import type { Role, RoleScores } from './roles.js';
import { plainText } from '../../source/plain-text.js';

/** Words that begin a header say more than words that end it: "Activities To achieve our objective we will". */
const LATER = 0.75;

/** A header as it is compared: lower case, tears closed, marks out. */
export function foldHeader(text: string): string {
  return plainText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\p{L})-\s*(?=\p{L})/gu, (_, letter: string) => letter)
    .replace(/[^\p{L}\p{N}%£#]+/gu, ' ')
    .trim();
}

/** The roles a header's words hint at, with how strongly. */
export function scoreHeader(text: string): RoleScores {
  const header = foldHeader(text);
  const scores = new Map<Role, number>();
  if (header === '') return scores;
  for (const [role, weight, pattern] of HEADER_WORDS) {
    const found = pattern.exec(header);
    if (!found) continue;
    const position = found.index === 0 || header.slice(0, found.index).split(' ').length <= 2 ? 1 : LATER;
    // A phrase that covers the whole header beats a word in passing.
    const covered = found[0].length / header.length;
    const score = weight * position * (0.8 + 0.2 * covered);
    if (score > (scores.get(role) ?? 0)) scores.set(role, score);
  }
  return scores;
}

const TEXTS: readonly Role[] = ['objective', 'action', 'output', 'steps'];
const ABOUT: readonly Role[] = [
  'due',
  'lead',
  'status',
  'progress',
  'milestones',
  'outcome',
  'resources',
  'percent',
  'start',
];

/** Whether these are the columns of an action table: what is to be done, and at least one thing said of it. */
export function isActionHeader(headers: readonly string[]): boolean {
  const best = headers.flatMap((header) => {
    const [first] = [...scoreHeader(header)].sort((a, b) => b[1] - a[1]);
    return first && first[1] >= 0.5 ? [first[0]] : [];
  });
  return best.some((role) => TEXTS.includes(role)) && best.some((role) => ABOUT.includes(role));
}
