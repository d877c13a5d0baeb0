import { describe, expect, it } from 'vitest';
import { findAlike } from './likeness.js';

const texts = (...list: string[]) => list.map((text) => ({ text }));
const pairs = (list: readonly { text: string }[], likeness = 80) =>
  findAlike(list, likeness).map(({ later, earlier, percent }) => [
    list.indexOf(later),
    list.indexOf(earlier),
    percent,
  ]);

describe('texts alike', () => {
  it('are told by the share of the shorter that stands in the other', () => {
    expect(pairs(texts('red green blue gold grey', 'gold blue green red white'))).toEqual([[1, 0, 80]]);
    expect(pairs(texts('red green blue gold grey', 'gold blue green black white'))).toEqual([]);
  });

  it('name the earlier text that is most like', () => {
    expect(pairs(texts('red green blue gold grey', 'red green blue gold', 'red green blue gold'))).toEqual([
      [1, 0, 100],
      [2, 1, 100],
    ]);
  });

  it('are found whichever of them is the shorter', () => {
    expect(pairs(texts('parish forum survey', 'a yearly parish forum survey of wards'))).toEqual([
      [1, 0, 100],
    ]);
    expect(pairs(texts('a yearly parish forum survey of wards', 'parish forum survey'))).toEqual([
      [1, 0, 100],
    ]);
  });

  it('are found among a hundred thousand that are all the same', () => {
    expect(
      findAlike(
        Array.from({ length: 100_000 }, () => ({ text: 'Hold a parish forum' })),
        80,
      ),
    ).toHaveLength(99_999);
  });

  it('are looked for in time that grows with their number, not with its square', () => {
    const words = ['parish', 'forum', 'survey', 'panel', 'youth', 'market', 'estate', 'school'];
    const many = Array.from({ length: 50_000 }, (_, i) => ({
      text: `Hold ${words[i % 8]} meeting ${words[(i >> 3) % 8]} number n${i} zone z${i % 977}`,
    }));
    // In processor time: a busy machine does not make it more.
    const before = process.cpuUsage();
    findAlike(many, 80);
    // The square would be minutes.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(20_000);
  });
});
