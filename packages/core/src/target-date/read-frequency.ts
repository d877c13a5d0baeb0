import type { Every } from './frequencies.js';
import type { Source } from './source.js';
import type { DateWarning } from './target-date.js';
import { everySo, frequencyWords } from './frequencies.js';
import { unitNames } from './vocabulary.js';
import { warn, wordsBetween } from './source.js';

export interface FrequencyRead {
  every: Every;
  warnings: DateWarning[];
  next: number;
}

/** How often, in words at `i`: quarterly, six monthly, every two years, twice a year, each March, 2 meetings per year. */
export function readFrequency(source: Source, i: number): FrequencyRead | undefined {
  const { list } = source;
  const token = list[i];
  if (!token) return undefined;
  if (token.sense === 'frequency') {
    const [, every, other] = frequencyWords[token.n] ?? [];
    if (!every) return undefined;
    const warnings = other ? [warn('ambiguous-frequency', wordsBetween(source, i, i + 1), other)] : [];
    return { every, warnings, next: i + 1 };
  }
  if (token.sense === 'every') return readEvery(source, i);
  if (token.sense === 'number' || token.sense === 'count' || token.sense === 'times')
    return readCount(source, i);
  return undefined;
}

const plain = (every: Every, next: number): FrequencyRead => ({ every, warnings: [], next });

/** every year · every 6 months · every other month · every second year · each March */
function readEvery(source: Source, i: number): FrequencyRead | undefined {
  const { list } = source;
  const second = list[i + 1];
  if (second?.sense === 'month') return plain({ count: 1, unit: 'year' }, i + 2);
  if (second?.sense === 'unit') return plain({ count: 1, unit: unitNames[second.n] ?? 'year' }, i + 2);
  const n =
    second?.sense === 'other' ? 2 : second?.sense === 'number' || second?.sense === 'count' ? second.n : 0;
  const unit = list[i + 2];
  if (n < 1 || unit?.sense !== 'unit') return undefined;
  return plain(everySo(n, unitNames[unit.n] ?? 'year'), i + 3);
}

/** six monthly · 3-monthly · twice a year · four times per year · 2 meetings per year */
function readCount(source: Source, i: number): FrequencyRead | undefined {
  const { list } = source;
  const head = list[i];
  if (!head || head.digits > 3) return undefined;
  const dash = list[i + 1]?.sense === 'dash' ? 1 : 0;
  const frequency = list[i + 1 + dash];
  const word = frequency?.sense === 'frequency' ? frequencyWords[frequency.n]?.[1] : undefined;
  if (word && word.count === 1 && head.sense !== 'times' && head.n > 0)
    return plain(everySo(head.n, word.unit), i + 2 + dash);
  // "2 meetings per year": one word may stand between the number and "per", but not before "a".
  const spoken = head.sense === 'times' && head.n > 0;
  let at = spoken ? i + 1 : i + 2;
  if (!spoken && list[i + 1]?.sense !== 'times') at = list[i + 1]?.sense === 'per' ? i + 1 : i + 2;
  const between = list[at];
  const needsPer = !spoken && list[i + 1]?.sense !== 'times';
  const joint =
    between?.sense === 'per' ||
    (!needsPer &&
      (between?.sense === 'every' ||
        between?.text === 'a' ||
        between?.text === 'an' ||
        between?.text === 'in'));
  const unit = list[at + 1];
  if (!joint || unit?.sense !== 'unit' || head.n < 1) return undefined;
  const pa = unitNames[unit.n] ?? 'year';
  return plain({ count: head.n, unit: pa }, at + 2);
}
