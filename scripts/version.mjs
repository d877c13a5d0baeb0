// Run by `npm run versions`, after the changesets have set the versions of the packages: everything else that
// names the version is set to the same.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const ROOT = new URL('../', import.meta.url);
/** Where a version may stand: what is built and sent, and the pages that say where to put it. */
const FOLDERS = [
  'packages/cli/src/',
  'packages/elements/src/',
  'packages/elements/platforms/',
  'docs/how-to/',
];

const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');

/** The version that the packages share. */
export const VERSION = JSON.parse(read('packages/elements/package.json')).version;

/** In the address of a file, or after the word. */
const NAMED = /(\/engagement\/|version\b[^\n\d]{1,16})\d+\.\d+\.\d+(?![\w.])/gi;

/** Each file that names a version of ours, with its text and what it would be at the packages' version. */
export function filesNamingIt() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true })
      .map((name) => folder + name)
      .filter((path) => /\.(ts|md|php|json|yml)$/.test(path) && !/\.(test|examples)\.ts$/.test(path)),
  )
    .map((path) => ({ path, text: read(path) }))
    .filter(({ text }) => text.search(NAMED) >= 0)
    .map(({ path, text }) => ({ path, text, now: text.replace(NAMED, `$1${VERSION}`) }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const { path, text, now } of filesNamingIt())
    if (text !== now) writeFileSync(new URL(path, ROOT), now);
