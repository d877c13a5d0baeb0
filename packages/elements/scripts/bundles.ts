import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

export const ROOM = join(dirname(fileURLToPath(import.meta.url)), '..');
export const CDN = join(ROOM, 'dist/cdn');

/** The files a webmaster takes: what each starts from, how it is loaded, and how heavy it may get. */
export const BUNDLES = [
  { file: 'engagement-plan.min.js', entry: 'src/cdn/plan.ts', format: 'iife', ceiling: 60_000 },
  { file: 'engagement-plan.esm.min.js', entry: 'src/cdn/plan.ts', format: 'esm', ceiling: 60_000 },
  { file: 'engagement-view.min.js', entry: 'src/cdn/view.ts', format: 'iife', ceiling: 24_000 },
  { file: 'engagement-form.min.js', entry: 'src/cdn/form.ts', format: 'iife', ceiling: 24_000 },
] as const;

/** Bytes that travel: brotli at its best, as a static host sends it. */
export function brotliBytes(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

/** The size of every built bundle, in exact bytes. */
export function measureBundles(): Record<string, { bytes: number; brotli: number; ceiling: number }> {
  return Object.fromEntries(
    BUNDLES.map(({ file, ceiling }) => {
      const bytes = readFileSync(join(CDN, file));
      return [file, { bytes: bytes.length, brotli: brotliBytes(bytes), ceiling }];
    }),
  );
}

/** The value of an `integrity` attribute for these bytes. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
