// The parts: one module per element and what they share, for the script that fetches them when a page needs them.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Metafile, OutputFile, Plugin } from 'esbuild';
import type { Parts } from '../src/cdn/on-demand/parts.js';
import { CDN, ROOM, TAGS, integrityOf } from './bundles.js';
import { shareOut } from './sharing.js';
import { squeeze } from './squeeze.js';
import { buildWelsh, leaveWelsh } from './welsh.js';

/** What a request of its own costs an element, in bytes before compression, which is worse in small pieces. */
const REQUEST_BYTES = 2_000;

/**
 * Writes dist/cdn/parts, and says what is there. esbuild makes a shared file for every set of elements that
 * have something in common, some of them of fifty bytes. So it is asked twice: the second time, what stood in
 * such a small file is imported by some more elements, and so falls into a file that these need anyway.
 */
export async function buildParts(options: BuildOptions): Promise<Parts> {
  const alone = await split(options, new Map());
  const built = await split(options, widen(alone.metafile));
  const needs = filesOf(built.metafile);
  const { files, nameOf } = nameByContent(built.outputFiles, built.metafile);
  const welsh = new Map<string, string>();
  // By what each part needs, not by what it takes along for others.
  for (const [tag, paths] of filesOf(alone.metafile)) {
    const text = squeeze(tag, await buildWelsh(options, alone.metafile, alone.outputFiles, paths));
    welsh.set(tag, nameOfText(`${tag}.cy`, text));
    files.set(nameOfText(`${tag}.cy`, text), text);
  }
  mkdirSync(join(CDN, 'parts'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(CDN, 'parts', name), text);
  const names = [...files.keys()].sort();
  return {
    files: names.map((name) => [
      name,
      integrityOf(Buffer.from(files.get(name) ?? ''), 'sha256').slice('sha256-'.length),
    ]),
    needs: Object.fromEntries(
      [...needs].map(([tag, paths]) => [
        tag,
        [...paths].map((path) => names.indexOf(nameOf(path))).reverse(),
      ]),
    ),
    welsh: Object.fromEntries([...welsh].map(([tag, name]) => [tag, names.indexOf(name)])),
  };
}

const nameOfText = (what: string, text: string) =>
  `${what}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;

/**
 * Names each file by what is in it and nothing else: esbuild's own names also depend on where the repository
 * lies, and the same sources would weigh some bytes more on another machine.
 */
function nameByContent(outputs: readonly OutputFile[], metafile: Metafile) {
  const texts = new Map(outputs.map(({ path, text }) => [basename(path), text]));
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  const settle = (path: string): string => {
    const old = basename(path);
    const settled = names.get(old);
    if (settled) return settled;
    let text = texts.get(old) ?? '';
    for (const { path: imported } of metafile.outputs[path]?.imports ?? [])
      text = text.replaceAll(`"./${basename(imported)}"`, `"./${settle(imported)}"`);
    text = squeeze(old, text);
    const name = nameOfText(old.replace(/-\w+\.js$/, ''), text);
    names.set(old, name);
    files.set(name, text);
    return name;
  };
  for (const path of Object.keys(metafile.outputs)) settle(path);
  return { files, nameOf: settle };
}

/** Builds every part; `more` says what a part imports besides what it is made of. */
function split(options: BuildOptions, more: ReadonlyMap<string, readonly string[]>) {
  const shared = new Set([...more.values()].flat());
  const hoist: Plugin = {
    name: 'hoist',
    setup({ onLoad, onResolve, resolve: find }) {
      onResolve({ filter: /^part:/ }, ({ path }) => ({
        path: path.slice('part:'.length),
        namespace: 'part',
      }));
      onLoad({ filter: /./, namespace: 'part' }, ({ path: tag }) => {
        const modules = [...(more.get(tag) ?? []).map((path) => `import ${JSON.stringify(path)};`)];
        return {
          contents: `${modules.join('')}export*from${JSON.stringify(join(ROOM, `src/cdn/parts/${tag}.ts`))}`,
          resolveDir: ROOM,
        };
      });
      // A bare import of a module without effects is dropped, unless it says it has some.
      if (shared.size > 0) {
        onResolve({ filter: /./ }, async ({ path, pluginData, importer, resolveDir, kind }) => {
          if (pluginData === hoist || path.startsWith('part:')) return undefined;
          const found = await find(path, { importer, resolveDir, kind, pluginData: hoist });
          return shared.has(found.path) ? { ...found, sideEffects: true } : found;
        });
      }
    },
  };
  return build({
    ...options,
    entryPoints: TAGS.map((tag) => ({ in: `part:${tag}`, out: tag })),
    outdir: join(CDN, 'parts'),
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    metafile: true,
    write: false,
    plugins: [hoist, leaveWelsh, ...(options.plugins ?? [])],
  });
}

/** The files each element needs: its own first. */
function filesOf(metafile: Metafile): Map<string, Set<string>> {
  return new Map(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint ? [[entryPoint.replace(/^part:/, ''), reachable(metafile, path)] as const] : [],
    ),
  );
}

/** A file, and all that it imports. */
function reachable({ outputs }: Metafile, from: string): Set<string> {
  const found = new Set([from]);
  for (const path of found) for (const { path: next } of outputs[path]?.imports ?? []) found.add(next);
  return found;
}

/** What each part should import besides, so that all elements together download and ask for the least. */
function widen(metafile: Metafile): Map<string, string[]> {
  const needed = [...filesOf(metafile)];
  const tagsOf = (path: string) =>
    needed.reduce((tags, [, files], n) => (files.has(path) ? tags | (1 << n) : tags), 0);
  // No two are of the same elements. esbuild's own order depends on where the repository lies.
  const paths = Object.keys(metafile.outputs)
    .filter((path) => !metafile.outputs[path]?.entryPoint)
    .sort((a, b) => tagsOf(a) - tagsOf(b));
  const reach = paths.map((path) => reachable(metafile, path));
  const shared = paths.map((path) => ({
    bytes: metafile.outputs[path]?.bytes ?? 0,
    by: tagsOf(path),
    broughtBy: reach.flatMap((all, at) => (all.has(path) ? [at] : [])),
  }));
  const given = shareOut(shared, REQUEST_BYTES);
  return new Map(
    needed.map(([tag], n) => {
      const more = paths.filter((_, at) => (given[at] ?? 0) & ~(shared[at]?.by ?? 0) & (1 << n));
      return [
        tag,
        more.flatMap((path) =>
          Object.keys(metafile.outputs[path]?.inputs ?? {}).map((module) => resolve(module)),
        ),
      ];
    }),
  );
}
