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

/** Every element there is. */
export const TAGS: readonly string[] = [...FORM, ...PLAN_ONLY, ...VIEW].sort();

/**
 * The files a webmaster takes: what each starts from, how it is loaded, how light it ought to be (`goal`) and
 * how heavy it may get (`ceiling`, a hundredth above what it weighs), in bytes of brotli. None reaches its
 * goal yet: docs/decisions/0005-bundle-sizes.md says where the bytes go.
 */
export const BUNDLES = [
  bundle('engagement.min.js', 'site', 'iife', [6_000, 4_900], TAGS),
  bundle('engagement-plan.min.js', 'plan', 'iife', [60_000, 171_900], TAGS),
  bundle('engagement-plan.esm.min.js', 'plan', 'esm', [60_000, 171_800], TAGS),
  bundle('engagement-view.min.js', 'view', 'iife', [24_000, 71_700], VIEW),
  bundle('engagement-form.min.js', 'form', 'iife', [24_000, 44_300], FORM),
  bundle('engagement-table.min.js', 'table', 'iife', [20_000, 20_000], []),
  bundle('lang/ur.min.js', 'lang/ur', 'iife', [4_000, 2_700], []),
  bundle('engagement-frame.min.js', 'frame', 'iife', [1_000, 800], []),
] as const;

/** What a page that has one element ought to weigh with all it needs: as much as the goal for a bundle of one kind. */
const PAGE_GOAL = 24_000;

/**
 * How heavy a page with one element may get, in English and in Welsh: the site-wide script, that element's
 * part, and its Welsh.
 */
const PAGES: readonly (readonly [tag: string, english: number, welsh: number])[] = [
  ['engagement-calendar', 46_200, 49_500],
  ['engagement-challenge', 43_300, 46_800],
  ['engagement-checklist', 45_000, 53_800],
  ['engagement-plan', 47_200, 52_600],
  ['engagement-progress', 37_500, 41_600],
  ['engagement-record', 57_700, 64_100],
  ['engagement-spectrum', 48_100, 58_100],
  ['engagement-status', 29_500, 32_900],
  ['engagement-timeline', 38_800, 41_100],
  ['engagement-update', 47_800, 54_400],
];

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

/** The files of an element's part, as the site-wide script fetches them, and the one that holds its Welsh. */
interface PartFiles {
  readonly files: readonly string[];
  readonly welsh: string;
}

/** What is fetched for each element. */
export function partsOf(): Record<string, PartFiles> {
  return JSON.parse(readFileSync(join(CDN, 'parts.json'), 'utf8')) as Record<string, PartFiles>;
}

/** What travels: how many files of how many bytes, and how many of these after compression. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
  readonly brotli: number;
  readonly goal: number;
  readonly ceiling: number;
}

/**
 * The size of every built bundle, and of everything a page downloads that has the site-wide script and one
 * element, in exact bytes.
 */
export function measureBundles(): Record<string, Size> {
  // Each file is compressed once: most are on many pages.
  const weighed = new Map<string, Pick<Size, 'bytes' | 'brotli'>>();
  const weigh = (file: string) => {
    const known = weighed.get(file);
    if (known) return known;
    const contents = readFileSync(join(CDN, file));
    const weight = { bytes: contents.length, brotli: brotliBytes(contents) };
    weighed.set(file, weight);
    return weight;
  };
  const measure = (files: readonly string[], goal: number, ceiling: number): Size => {
    const total = (of: 'bytes' | 'brotli') => files.reduce((sum, file) => sum + weigh(file)[of], 0);
    return { files: files.length, bytes: total('bytes'), brotli: total('brotli'), goal, ceiling };
  };
  const parts = partsOf();
  return Object.fromEntries([
    ...BUNDLES.map(({ file, goal, ceiling }) => [file, measure([file], goal, ceiling)] as const),
    ...PAGES.flatMap(([tag, english, welsh]) => {
      const part = parts[tag];
      const files = ['engagement.min.js', ...(part?.files ?? [])];
      return [
        [`a page with ${tag}`, measure(files, PAGE_GOAL, english)] as const,
        [
          `a page in Welsh with ${tag}`,
          measure([...files, ...(part ? [part.welsh] : [])], PAGE_GOAL, welsh),
        ] as const,
      ];
    }),
  ]);
}

/**
 * The value of an `integrity` attribute for these bytes. The parts have the shorter kind: the script for every
 * page carries all of theirs, and they are as hard to forge.
 */
export function integrityOf(bytes: Uint8Array, kind: 'sha256' | 'sha384' = 'sha384'): string {
  return `${kind}-${createHash(kind).update(bytes).digest('base64')}`;
}
