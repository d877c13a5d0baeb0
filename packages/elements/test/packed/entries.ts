import type { Packed } from './packed.js';

/** One thing that can be imported from a package. */
export interface Entry {
  /** As a developer writes it. */
  readonly specifier: string;
  /** Each file that may be meant, by condition; `default` where there is none. */
  readonly files: Readonly<Record<string, string>>;
}

/** Everything that `exports` names; a pattern stands for each file in the tarball that fits it. */
export function entriesOf({ manifest, files }: Packed): Entry[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const targets = Object.entries(typeof target === 'string' ? { default: target } : target);
    const specifier = manifest.name + subpath.slice(1);
    if (!subpath.includes('*')) return [{ specifier, files: Object.fromEntries(targets) }];
    return starsOf(targets.at(-1)?.[1] ?? '', files).map((star) => ({
      specifier: specifier.replace('*', star),
      files: Object.fromEntries(targets.map(([condition, path]) => [condition, path.replace('*', star)])),
    }));
  });
}

/** What a pattern's star may stand for. */
function starsOf(pattern: string, files: readonly string[]): string[] {
  const [before = '', after = ''] = pattern.split('*');
  return files
    .map((path) => `./${path}`)
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => path.slice(before.length, path.length - after.length));
}
