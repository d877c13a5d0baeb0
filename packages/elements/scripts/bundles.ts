import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

export const ROOM = join(dirname(fileURLToPath(import.meta.url)), '..');
export const CDN = join(ROOM, 'dist/cdn');

const FORM = ['engagement-checklist'];
const PLAN_ONLY = ['engagement-record', 'engagement-challenge', 'engagement-spectrum', 'engagement-update'];
const VIEW = [
  'engagement-calendar',
  'engagement-plan',
  'engagement-progress',
  'engagement-status',
  'engagement-timeline',
];

/**
 * The files a webmaster takes: what each starts from, how it is loaded, how light it ought to be (`goal`) and
 * how heavy it may get (`ceiling`, a hundredth above what it weighs), in bytes of brotli. None reaches its
 * goal yet: docs/decisions/0005-bundle-sizes.md says where the bytes go.
 */
export const BUNDLES = [
  bundle('engagement-plan.min.js', 'plan', 'iife', [60_000, 172_800], [...FORM, ...PLAN_ONLY, ...VIEW]),
  bundle('engagement-plan.esm.min.js', 'plan', 'esm', [60_000, 172_800], [...FORM, ...PLAN_ONLY, ...VIEW]),
  bundle('engagement-view.min.js', 'view', 'iife', [24_000, 70_100], VIEW),
  bundle('engagement-form.min.js', 'form', 'iife', [24_000, 42_700], FORM),
  bundle('engagement-table.min.js', 'table', 'iife', [20_000, 21_800], []),
  bundle('lang/ur.min.js', 'lang/ur', 'iife', [4_000, 4_500], []),
  bundle('engagement-frame.min.js', 'frame', 'iife', [1_000, 1_010], []),
] as const;

/** A file of `dist/cdn`: its entry in `src/cdn`, its goal and ceiling, and the elements it defines. */
function bundle(
  file: string,
  entry: string,
  format: 'iife' | 'esm',
  [goal, ceiling]: readonly [number, number],
  tags: readonly string[],
) {
  return { file, entry: `src/cdn/${entry}.ts`, format, goal, ceiling, tags };
}
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
