import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOM } from '../scripts/bundles.js';
import type { Example } from '../src/base/example.js';

/** Whether combinations that only slow the quick run are proved too (`npm run test:full`). */
export const FULL = process.env['ENGAGEMENT_FULL'] === '1';

/** An element and its examples. */
export interface Member {
  readonly tag: string;
  readonly examples: readonly Example[];
}

/** Every element there is, from the folders themselves: a new one is proved without being listed. */
export const family: readonly Member[] = await Promise.all(
  readdirSync(join(ROOM, 'src'))
    .filter((name) => name.startsWith('engagement-'))
    .map(async (tag) => {
      const { examples } = (await import(`../src/${tag}/${tag}.examples.ts`)) as {
        examples: readonly Example[];
      };
      return { tag, examples };
    }),
);
