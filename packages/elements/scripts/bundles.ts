import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

export const ROOM = join(dirname(fileURLToPath(import.meta.url)), '..');
export const CDN = join(ROOM, 'dist/cdn');

/**
 * The files a webmaster takes: what each starts from, how it is loaded, how light it ought to be (`goal`) and
 * how heavy it may get (`ceiling`, a hundredth above what it weighs), in bytes of brotli. None reaches its
 * goal yet: docs/decisions/0005-bundle-sizes.md says where the bytes go.
 */
export const BUNDLES = [
  { file: 'engagement-plan.min.js', entry: 'src/cdn/plan.ts', format: 'iife', goal: 60_000, ceiling: 61_440 },
  {
    file: 'engagement-plan.esm.min.js',
    entry: 'src/cdn/plan.ts',
    format: 'esm',
    goal: 60_000,
    ceiling: 61_440,
  },
  { file: 'engagement-view.min.js', entry: 'src/cdn/view.ts', format: 'iife', goal: 24_000, ceiling: 37_520 },
  { file: 'engagement-form.min.js', entry: 'src/cdn/form.ts', format: 'iife', goal: 24_000, ceiling: 34_360 },
] as const;

/** Bytes that travel: brotli at its best, as a static host sends it. */
export function brotliBytes(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

/** The size of every built bundle, in exact bytes. */
export function measureBundles(): Record<
  string,
  { bytes: number; brotli: number; goal: number; ceiling: number }
> {
  return Object.fromEntries(
    BUNDLES.map(({ file, goal, ceiling }) => {
      const bytes = readFileSync(join(CDN, file));
      return [file, { bytes: bytes.length, brotli: brotliBytes(bytes), goal, ceiling }];
    }),
  );
}

/** The value of an `integrity` attribute for these bytes. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
