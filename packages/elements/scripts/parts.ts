// The parts: one module per element and what they share, for the script that fetches them when a page needs them.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Metafile, OutputFile, Plugin } from 'esbuild';
import type { Parts } from '../src/cdn/on-demand/parts.js';
import { CDN, ROOM, TAGS, integrityOf } from './bundles.js';

/**
 * What a request of its own costs, in bytes before compression: a shared file goes with a wider one when all
 * elements together would rather download it in vain than ask for it.
 */
const REQUEST_BYTES = 2_000;

/**
 * Writes dist/cdn/parts, and says what is there. esbuild makes a shared file for every set of elements that
 * have something in common, some of them of fifty bytes. So it is asked again: what stood in such a small file
 * is then imported by some more elements, and so falls into a file that most of these need anyway.
 */
export async function buildParts(options: BuildOptions): Promise<Parts> {
  const more = new Map<string, readonly string[]>();
  let built = await split(options, more);
  while (widen(built.metafile, more)) built = await split(options, more);
  const needs = filesOf(built.metafile);
  const { files, nameOf } = nameByContent(built.outputFiles, built.metafile);
  mkdirSync(join(CDN, 'parts'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(CDN, 'parts', name), text);
  const names = [...files.keys()];
  return {
    files: [...files].map(([name, text]) => [name, integrityOf(Buffer.from(text)).replace('sha384-', '')]),
    needs: Object.fromEntries(
      [...needs].map(([tag, paths]) => [
        tag,
        [...paths].map((path) => names.indexOf(nameOf(path))).reverse(),
      ]),
    ),
  };
}

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
    const name = `${old.replace(/-\w+\.js$/, '')}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
    names.set(old, name);
    files.set(name, text);
    return name;
  };
  for (const path of Object.keys(metafile.outputs)) settle(path);
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), nameOf: settle };
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
    plugins: [hoist, ...(options.plugins ?? [])],
  });
}

/** The files each element needs: its own first. */
function filesOf({ outputs }: Metafile): Map<string, Set<string>> {
  const collect = (path: string, into: Set<string>): Set<string> => {
    into.add(path);
    for (const { path: next } of outputs[path]?.imports ?? []) if (!into.has(next)) collect(next, into);
    return into;
  };
  return new Map(
    Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint ? [[entryPoint.replace(/^part:/, ''), collect(path, new Set())] as const] : [],
    ),
  );
}

/**
 * Adds to what parts import, so that no shared file costs more to ask for than to have: what is in such a file
 * goes to all elements of the file next in width. False when there is none.
 */
function widen(metafile: Metafile, more: Map<string, readonly string[]>): boolean {
  const needed = [...filesOf(metafile)];
  const shared = Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => !entryPoint)
    .map(([path, { bytes, inputs }]) => ({
      bytes,
      modules: Object.keys(inputs).map((module) => resolve(module)),
      by: needed.filter(([, files]) => files.has(path)).map(([tag]) => tag),
    }))
    .sort((a, b) => a.by.length - b.by.length);
  let widened = false;
  for (const { bytes, by, modules } of shared) {
    const wider = shared.find((one) => one.by.length > by.length && by.every((tag) => one.by.includes(tag)));
    const others = wider?.by.filter((tag) => !by.includes(tag)) ?? [];
    if (bytes * others.length > REQUEST_BYTES * by.length) continue;
    for (const tag of others) {
      more.set(tag, [...(more.get(tag) ?? []), ...modules]);
      widened = true;
    }
  }
  return widened;
}
