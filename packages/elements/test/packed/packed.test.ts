import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOM } from '../../scripts/bundles.js';
import { entriesOf, type Entry } from './entries.js';
import { openApp, placeOf, type App, type Manifest, type Packed } from './packed.js';

const FULL = process.env['ENGAGEMENT_FULL'] === '1';
const example = (name: string) => readFileSync(join(ROOM, '../../examples', name), 'utf8');
const NAMES = [
  '@engagement-plan/core',
  '@engagement-plan/formats',
  '@engagement-plan/elements',
  'engagement-plan',
];

/** Imports what it is told of, one after the other, and prints what went wrong with each. */
const IMPORTS = `
const wrong = {};
for (const specifier of process.argv.slice(2)) {
  const kind = specifier.endsWith('.json') ? { with: { type: 'json' } } : undefined;
  await import(specifier, kind).catch((error) => (wrong[specifier] = String(error)));
}
console.log(JSON.stringify(wrong));
`;

/** Files for a script tag and what stands beside them need a page; what has types alone is for a compiler. */
const isForNode = ({ specifier, files }: Entry) =>
  !specifier.includes('/cdn/') && Object.keys(files).some((condition) => condition !== 'types');

/** What a bundle would ask Node for, each with what stands around it. */
const ofNode = (made: string) =>
  made.match(/.{0,20}(?:["'`]node:|(?<![.\w$])(?:require|process|Buffer|__dirname)(?=[.([])).{0,20}/g) ?? [];

describe('what a package exports', () => {
  const files = ['dist/index.js', 'dist/a.js', 'dist/b.js', 'dist/a.css', 'types/a.d.ts', 'types/b.d.ts'];
  const given = (exports: Manifest['exports']) =>
    entriesOf({ manifest: { name: 'pack', version: '1.0.0', exports }, tarball: '', files });

  it('is what is named, and each file that a pattern fits', () => {
    expect(given({ '.': './dist/index.js' })).toEqual([
      { specifier: 'pack', files: { default: './dist/index.js' } },
    ]);
    const stars = given({ './*': { types: './types/*.d.ts', import: './dist/*.js' } });
    expect(stars.map(({ specifier }) => specifier)).toEqual(['pack/index', 'pack/a', 'pack/b']);
    expect(stars[1]?.files).toEqual({ types: './types/a.d.ts', import: './dist/a.js' });
  });

  it('may be named and not be there', () => {
    expect(given({ './c': './dist/c.js' })[0]?.files).toEqual({ default: './dist/c.js' });
    expect(given({ './d/*': './gone/*.js' })).toEqual([]);
  });
});

/** A compiler needs seconds; beside pages, which go first on a busy machine, it waits for its turn. */
const PATIENCE = 300_000;

/** The packages as npm would publish them, in an app of their own, with ENGAGEMENT_FULL=1. */
if (FULL)
  describe('the packages as packed', { timeout: PATIENCE }, () => {
    let app: App;
    beforeAll(async () => {
      app = await openApp();
      app.write('imports.js', IMPORTS);
    }, PATIENCE);
    afterAll(() => app?.close());

    const packed = (name: string): Packed => app.packages.find(({ manifest }) => manifest.name === name)!;
    const wrongImports = async (entries: readonly Entry[]) => {
      const { out } = await app.node('imports.js', ...entries.map(({ specifier }) => specifier));
      return JSON.parse(out) as Record<string, string>;
    };
    /** The snippets of a package's README, as somebody would paste them. */
    const readme = (name: string, language: string) =>
      [...app.text(`node_modules/${name}/README.md`).matchAll(/^```(\w+)\n(.*?)^```/gms)]
        .filter(([, written]) => written === language)
        .map(([, , code = '']) => code);

    describe.each(NAMES)('%s', (name) => {
      it('carries its page and its licence, and nothing that is only for us', () => {
        const { files } = packed(name);
        expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE']));
        expect(app.text(`node_modules/${name}/LICENSE`)).toBe(
          readFileSync(join(ROOM, '../../LICENSE'), 'utf8'),
        );
        expect(
          files.filter((path) =>
            /\.(test|examples|test-d)\.|\.map$|tsbuildinfo|^(src|test|scripts)\/|tsconfig|\.turbo/.test(path),
          ),
        ).toEqual([]);
      });

      it('has every file that it exports', () => {
        const entries = entriesOf(packed(name));
        const gone = entries
          .flatMap(({ files }) => Object.values(files))
          .filter((path) => !existsSync(join(app.folder, 'node_modules', name, path)));
        expect(gone).toEqual([]);
        expect(entries.length > 0).toBe(name !== 'engagement-plan');
      });

      it('can be imported in Node, without a page', async () => {
        expect(await wrongImports(entriesOf(packed(name)).filter(isForNode))).toEqual({});
      });
    });

    it('would notice an export that leads nowhere', async () => {
      const place = 'node_modules/@engagement-plan/core/package.json';
      const written = app.text(place);
      app.write(place, written.replace('./dist/testing.js', './dist/gone.js'));
      const wrong = await wrongImports(entriesOf(packed('@engagement-plan/core')).filter(isForNode));
      app.write(place, written);
      expect(Object.keys(wrong)).toEqual(['@engagement-plan/core/testing']);
    });

    it('the elements’ README names every element', () => {
      const [tags, page] = [
        packed('@engagement-plan/elements').files.flatMap(
          (path) => /^dist\/define\/(.*)\.js$/.exec(path)?.[1] ?? [],
        ),
        app.text('node_modules/@engagement-plan/elements/README.md'),
      ];
      expect(tags.filter((tag) => !page.includes(`[\`${tag}\`]`))).toEqual([]);
      expect(tags.length).toBeGreaterThan(5);
    });

    it('the command runs what its README says', async () => {
      app.write('my-plan.txt', example('riverside-implementation-plan.txt'));
      const lines = readme('engagement-plan', 'sh').join('').split('\n');
      const commands = lines.flatMap((line) => /^engagement-plan ([^#]*)/.exec(line)?.[1]?.trim() ?? []);
      expect(commands.length).toBeGreaterThan(3);
      for (const command of commands) {
        const { code, said } = await app.node('node_modules/.bin/engagement-plan', ...command.split(' '));
        expect(code, said).toBe(0);
        expect(said).not.toBe('');
      }
      expect(JSON.parse(app.text('my-plan.json'))).toHaveProperty('kind', 'plan');
    });

    describe.each([
      { how: 'a bundler', module: 'ESNext', moduleResolution: 'Bundler' },
      { how: 'Node', module: 'NodeNext', moduleResolution: 'NodeNext' },
    ])('type-checked whole, found as $how finds them', ({ module, moduleResolution }) => {
      const only = (kind: string) => {
        const config = { extends: './tsconfig.json', compilerOptions: { module, moduleResolution } };
        app.write('tsconfig.only.json', JSON.stringify({ ...config, include: [kind] }));
      };

      it('in TypeScript and React, with what the READMEs say', async () => {
        for (const name of NAMES) {
          const code = readme(name, 'ts').join('\n');
          if (code) app.write(`readme-${name.split('/').at(-1)}.ts`, `declare const text: string;\n${code}`);
        }
        only('*.ts*');
        const { code, said } = await app.node(placeOf('typescript/bin/tsc'), '-p', 'tsconfig.only.json');
        expect(said).toBe('');
        expect(code).toBe(0);
      });

      it('in a template of Vue', async () => {
        only('*.vue');
        const { code, said } = await app.node(placeOf('vue-tsc/bin/vue-tsc.js'), '-p', 'tsconfig.only.json');
        expect(said).toBe('');
        expect(code).toBe(0);
      });

      it('in a template of Svelte, where the one mistake is found', async () => {
        only('*.svelte');
        const checker = placeOf('svelte-check/bin/svelte-check');
        const options = ['--tsconfig', './tsconfig.only.json', '--output', 'machine'];
        const { said } = await app.node(checker, ...options);
        const errors = said.split('\n').flatMap((line) => / (ERROR .*)/.exec(line)?.[1] ?? []);
        expect(errors).toEqual([`ERROR "Page.svelte" 11:18 "Type '{}' is not assignable to type 'number'."`]);
      });
    });

    const bundle = async (code: string, format: 'esm' | 'iife') => {
      const { outputFiles, metafile } = await build({
        stdin: { contents: code, resolveDir: app.folder },
        absWorkingDir: app.folder,
        bundle: true,
        minify: true,
        platform: 'browser',
        format,
        globalName: 'made',
        write: false,
        metafile: true,
      });
      return { made: outputFiles.map(({ text }) => text).join(''), files: Object.keys(metafile.inputs) };
    };

    it('the core, bundled, asks nothing of where it runs', async () => {
      const names = 'readDocumentText, rollUp, sayRollUp, statusTable';
      const { made } = await bundle(`export { ${names} } from '@engagement-plan/core';`, 'iife');
      expect(ofNode(made)).toEqual([]);
      const said: unknown = runInContext(
        `${made};
        const { document } = made.readDocumentText(text);
        made.sayRollUp(made.rollUp(document, made.statusTable(document, { asOf: '2026-01-31' })), 'en');`,
        createContext({ text: example('harbourside-plan.json') }),
      );
      expect(said).toMatch(/^11 of 14 rated: 2 red/);
    });

    it('an element, bundled as its README says, has nothing of Node, and no zod', async () => {
      const [imports = ''] = readme('@engagement-plan/elements', 'ts');
      const { made, files } = await bundle(imports, 'esm');
      expect(ofNode(made)).toEqual([]);
      expect(made).toContain('engagement-plan');
      const from = files.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
      const ours = ['@engagement-plan/core', '@engagement-plan/elements'];
      const lit = ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html'];
      expect([...new Set(from)].sort()).toEqual([...ours, ...lit]);
    });
  });
