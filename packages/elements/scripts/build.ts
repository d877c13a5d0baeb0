// Builds dist/: unbundled ES modules for people with a bundler, and dist/cdn for people with a script tag.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { PRINCIPLE_SETS } from '@engagement-plan/core';
import { VERSION } from '../src/base/version.js';
import type { Parts } from '../src/cdn/on-demand/parts.js';
import { BUNDLES, CDN, ROOM, integrityOf } from './bundles.js';
import { buildParts } from './parts.js';
import { writePlatforms } from './platforms.js';
import { squeeze } from './squeeze.js';
import { straightImports } from './straight-imports.js';

const CORE = join(ROOM, '../core/src');
const TARGET = 'es2022';

/** What is written otherwise for pages: each stands once in its file. */
const OTHERWISE = [
  // A page's Trusted Types list may name each policy once, and another vendor's Lit may have taken "lit-html"
  // before us: then ours would throw and take the whole bundle with it. So ours has its own name.
  {
    in: /lit-html[/\\]lit-html\.js$/,
    from: 'createPolicy("lit-html"',
    to: 'createPolicy("engagement-lit-html"',
  },
  // The short way to read plain dates says what the grammar says, sooner: that counts for ten thousand of
  // them, and a page, which reads those of one table or one answer, would have to download it.
  {
    in: /target-date[/\\]parse\.ts$/,
    from: `const plain = readPlainForm(words, options);
  return plain ? dateOf(words, plain) : parseByGrammar(words, options);`,
    to: 'return parseByGrammar(words, options);',
  },
] as const;

const writeOtherwise: Plugin = {
  name: 'write-otherwise',
  setup({ onLoad }) {
    for (const { in: filter, from, to } of OTHERWISE) {
      onLoad({ filter }, ({ path }) => {
        const parts = readFileSync(path, 'utf8').split(from);
        if (parts.length !== 2)
          throw new Error(`Expected “${from}” once in ${path}, found it ${parts.length - 1} times.`);
        return { contents: parts.join(to), loader: path.endsWith('.ts') ? 'ts' : 'js' };
      });
    }
  },
};

const fromTheCore = straightImports(CORE);

/** What stands around a block is never seen. */
const AROUND_BLOCKS =
  /(<\/?(?:t[rdh]|tbody|div|details|summary)\b[^<>`]*>)\n(?=[<$])|\n(?=<\/?(?:t[rdh]|tbody|div|details|summary)\b)/g;

/** In a table of ten thousand rows white space would be a third of all nodes. */
function withoutGaps(part: string, path: string): string {
  const text = part.replace(/\n\s+/g, '\n');
  return /engagement-plan[/\\](row|details|table)\.ts$/.test(path) ? text.replace(AROUND_BLOCKS, '$1') : text;
}

/**
 * Templates and stylesheets are laid out for people; the page needs one space. White space in our templates is
 * never meaningful. What is imported from the core is imported from where it is defined.
 */
const readSources: Plugin = {
  name: 'read-sources',
  setup({ onLoad }) {
    onLoad({ filter: /elements[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const parts = fromTheCore(readFileSync(path, 'utf8')).split(/(?<=\bcss`)([^`]*)(?=`)/);
      const squeezed = parts.map(async (part, n) => {
        if (n % 2 === 0) return withoutGaps(part, path);
        const { code } = await transform(part, { loader: 'css', minify: true, target: TARGET });
        return code.trim().replaceAll('\\', '\\\\');
      });
      return { contents: (await Promise.all(squeezed)).join(''), loader: 'ts' };
    });
  },
};

const SUMMARY = /^ {2}summary:\s*(?:'[^'\n]*'|"[^"\n]*"),\n/m;

/**
 * What stands in the sources for whoever reads them and is shown on no page: what a status rule and a check
 * promise (docs/statuses.md and docs/checks.md have it), where a set of principles or a spectrum was taken
 * from, and what is to be known of it (docs/sources.md).
 */
const PAPERWORK = [
  { in: /status[/\\]rules[/\\]/, of: '= defineStatusRule(', is: SUMMARY },
  { in: /core[/\\]src[/\\]checks[/\\]/, of: '= defineCheck(', is: SUMMARY },
  { in: /principles[/\\]sets[/\\]/, of: ': PrincipleSet =', is: /^ {2}sources: \[\n[^]*?^ {2}\],\n/m },
  {
    in: /spectrum[/\\]frameworks[/\\]/,
    of: ': Spectrum =',
    is: /^(?: {2}certainty: '\w+',\n)?(?: {2}note:\s*(?:'[^'\n]*'|"[^"\n]*"),\n)? {2}sources: \[\n[^]*?^ {2}\],\n/m,
  },
] as const;

/**
 * What levels promise, which the elements that ask for a level say. Those that only show what was chosen name it.
 */
type Goals = 'with goals' | 'without goals';
const GOALS = /^ +(?:goal|promise):\s*(?:'[^'\n]*'|"[^"\n]*"),\n/gm;

const leavePaperwork = (goals: Goals): Plugin => ({
  name: 'leave-paperwork',
  setup({ onLoad }) {
    onLoad(
      {
        filter:
          /core[/\\]src[/\\](checks|status[/\\]rules|principles[/\\]sets|spectrum[/\\]frameworks)[/\\].*\.ts$/,
      },
      ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const kind = PAPERWORK.find((one) => one.in.test(path));
        const parts = kind ? text.split(kind.is) : [text];
        const expected = kind ? text.split(kind.of).length : 1;
        if (parts.length !== expected)
          throw new Error(
            `Expected to leave out ${expected - 1} pieces of ${path}, found ${parts.length - 1}.`,
          );
        const left = parts.join('');
        const isFramework = /spectrum[/\\]frameworks[/\\]/.test(path);
        const contents = isFramework && goals === 'without goals' ? left.replaceAll(GOALS, '') : left;
        return { contents, loader: 'ts' };
      },
    );
  },
});

async function buildModules(): Promise<void> {
  const sources = readdirSync(join(ROOM, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|\.examples\.ts$|^cdn[/\\]/.test(path))
    .map((path) => join(ROOM, 'src', path));
  await build({
    entryPoints: sources,
    outdir: join(ROOM, 'dist'),
    outbase: join(ROOM, 'src'),
    format: 'esm',
    target: TARGET,
  });
}

const pluginsFor = (goals: Goals) => [writeOtherwise, leavePaperwork(goals), readSources];

/** What every file of dist/cdn is built with. */
const FOR_PAGES = {
  bundle: true,
  minify: true,
  target: TARGET,
  platform: 'browser',
  conditions: ['production'],
  // The core's sources shake better than its built files, and need not be built first.
  alias: {
    '@engagement-plan/core/validate': join(CORE, 'validate/validate.ts'),
    '@engagement-plan/core': join(CORE, 'index.ts'),
  },
  legalComments: 'none',
  plugins: pluginsFor('with goals'),
} satisfies BuildOptions;

/**
 * A second copy has nothing to add, unless it is of another major version, or brings elements the first has
 * not: that the webmaster must know.
 */
function leaveToFirst(file: string, tags: readonly string[]): string {
  const major = VERSION.split('.')[0];
  const another = `${file} ${VERSION} stays unused: another version of the engagement elements came first. Load one of the two (see docs/how-to/troubles.md#two-copies)`;
  const fewer = `${file} stays unused: another bundle of the engagement elements came first. Load engagement.min.js, which brings them all (see docs/how-to/troubles.md#two-bundles)`;
  return `(()=>{const e=globalThis.engagementPlan;if(e&&e.version){const s=m=>{if(!e.said)e.said=console.warn(m)||1};if(parseInt(e.version)!==${major})s(${JSON.stringify(another)});else if(!e.load&&${JSON.stringify(tags)}.some(t=>!customElements.get(t)))s(${JSON.stringify(fewer)});return}`;
}

/**
 * Told by this, Chromium compiles a file's functions while the file still arrives, beside the page's own thread,
 * rather than one by one as the page first calls them: a tenth of what a checklist costs that thread. For files of
 * which a page calls most.
 */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad\n';

async function buildBundle(
  { file, entry, format, tags }: (typeof BUNDLES)[number],
  parts: Parts,
): Promise<void> {
  // A second copy must stop before it reaches Lit. A module cannot return early; there only `define` guards.
  const guarded = format === 'iife' && tags.length > 0;
  const showsOnly = file === 'engagement-view.min.js';
  const first = file === 'engagement-form.min.js' ? CALLED_ON_LOAD : '';
  const once = guarded ? { banner: { js: first + leaveToFirst(file, tags) }, footer: { js: '})();' } } : {};
  const { outputFiles } = await build({
    ...FOR_PAGES,
    plugins: showsOnly ? pluginsFor('without goals') : FOR_PAGES.plugins,
    entryPoints: [join(ROOM, entry)],
    outfile: join(CDN, file),
    write: false,
    format,
    define: {
      // A classic script knows its address by its tag.
      ...(format === 'iife' ? { 'import.meta.url': 'undefined' } : {}),
      PARTS: JSON.stringify(parts),
    },
    ...once,
  });
  for (const { path, text } of outputFiles) {
    // `levelTexts` asks for it, in whose words the checks of a diary name a level; nobody else may.
    if (showsOnly && text.split(/\.goal\b/).length > 2)
      throw new Error(`${file} says what a level promises, which is left out of it.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, squeeze(file, text));
  }
}

/** Every shipped set as a file, in every language it has: a page takes the one it needs, and no bundle carries it. */
function writeSets(): void {
  mkdirSync(join(CDN, 'sets'), { recursive: true });
  for (const set of PRINCIPLE_SETS)
    writeFileSync(join(CDN, 'sets', `${set.id}.json`), JSON.stringify(set) + '\n');
}

rmSync(join(ROOM, 'dist'), { recursive: true, force: true });
mkdirSync(CDN, { recursive: true });
cpSync(join(ROOM, 'embed'), CDN, { recursive: true });
writeSets();
const parts = await buildParts({ ...FOR_PAGES, banner: { js: CALLED_ON_LOAD.trim() } });
await Promise.all([buildModules(), ...BUNDLES.map((bundle) => buildBundle(bundle, parts))]);
const sri = Object.fromEntries([
  ...BUNDLES.map(({ file }) => [file, integrityOf(readFileSync(join(CDN, file)))]),
  ...parts.files.map(([name, sha256]) => [`parts/${name}`, `sha256-${sha256}`]),
]);
writeFileSync(join(CDN, 'SRI.json'), JSON.stringify(sri, null, 2) + '\n');
const fileAt = (at: number | undefined) => `parts/${parts.files[at ?? -1]?.[0] ?? ''}`;
const partsByElement = Object.fromEntries(
  Object.entries(parts.needs).map(([tag, at]) => [
    tag,
    { files: at.map(fileAt), welsh: fileAt(parts.welsh[tag]) },
  ]),
);
writeFileSync(join(CDN, 'parts.json'), JSON.stringify(partsByElement, null, 2) + '\n');
writePlatforms(sri['engagement.min.js'] ?? '');
