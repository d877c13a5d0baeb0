// Welsh apart: the parts carry none, and each element's Welsh is a file of its own beside them.
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Metafile, OutputFile, Plugin } from 'esbuild';
import { ROOM } from './bundles.js';

/** The modules that hold Welsh and nothing else. */
const WELSH = /[/\\]words[/\\]cy[/\\][\w-]+\.ts$|\.words\.cy\.ts$|[/\\](sets|methods)[/\\][\w-]+\.cy\.ts$/;

/**
 * Stays in its part: it names communities and holidays by tables that the part has anyway, in both languages,
 * and apart it would bring these a second time.
 */
const STAYS = /[/\\]words[/\\]cy[/\\]register-checks\.ts$/;

/** What such a module exports, each by the name it stands under in a part: one of its own in all the project. */
async function wordsIn(path: string): Promise<{ exported: string; name: string }[]> {
  const module = (await import(path)) as Record<string, unknown>;
  return Object.entries(module).map(([exported, words]) => {
    if (typeof words !== 'object' || words === null || Array.isArray(words))
      throw new Error(
        `${exported} of ${path} is no object of words, so it cannot come later than what says it.`,
      );
    return { exported, name: exported === 'cy' ? basename(path, '.words.cy.ts') : exported };
  });
}

/** Puts an empty object in the place of every object of Welsh words: it is filled when they come. */
export const leaveWelsh: Plugin = {
  name: 'leave-welsh',
  setup({ onLoad }) {
    onLoad({ filter: WELSH }, async ({ path }) => {
      if (STAYS.test(path)) return undefined;
      const late = (await wordsIn(path)).map(
        ({ exported, name }) => `export const ${exported}=/*@__PURE__*/lateWords(${JSON.stringify(name)});`,
      );
      const from = JSON.stringify(join(ROOM, 'src/base/late-words.ts'));
      return { contents: `import{lateWords}from${from};${late.join('')}`, resolveDir: ROOM, loader: 'js' };
    });
  },
};

/**
 * The Welsh that the files of a part have left a place for, as one module. `paths` are the part's files.
 */
export async function buildWelsh(
  options: BuildOptions,
  metafile: Metafile,
  outputs: readonly OutputFile[],
  paths: ReadonlySet<string>,
): Promise<string> {
  const texts = outputs.filter(({ path }) => [...paths].some((one) => basename(one) === basename(path)));
  const said = texts.map(({ text }) => text).join('\n');
  const modules = new Set([...paths].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})));
  const found = await Promise.all(
    [...modules]
      .filter((path) => WELSH.test(path) && !STAYS.test(path))
      .map(async (path) => (await wordsIn(join(process.cwd(), path))).map((words) => ({ ...words, path }))),
  );
  const needed = found
    .flat()
    .filter(({ name }) => said.includes(`(${JSON.stringify(name)})`))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const imports = needed.map(
    ({ exported, path }, n) =>
      `import{${exported} as w${n}}from${JSON.stringify(join(process.cwd(), path))};`,
  );
  const words = needed.map(({ name }, n) => `${JSON.stringify(name)}:w${n}`);
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `${imports.join('')}export const words={${words.join()}}`, resolveDir: ROOM },
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
