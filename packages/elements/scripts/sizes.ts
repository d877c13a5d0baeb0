// Writes sizes.json from what is built. A test fails when the two differ, so that a change of weight is seen in review.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOM, measureBundles } from './bundles.js';

const sizes = measureBundles();
writeFileSync(join(ROOM, 'sizes.json'), JSON.stringify(sizes, null, 2) + '\n');
for (const [what, { files, brotli, goal, ceiling }] of Object.entries(sizes)) {
  console.log(`${what}: ${files} files, ${brotli} bytes in brotli, goal ${goal}, ceiling ${ceiling}`);
}
