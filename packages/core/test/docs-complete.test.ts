import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { readDocumentText } from '../src/index.js';

const ROOT = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );

/** Documents and lists of them grow apart unless somebody looks: this does. */
const EXAMPLES = filesIn('examples/').filter((path) => /\.(json|txt)$/.test(path));
const TESTS = ['packages/core', 'packages/formats', 'packages/cli', 'packages/elements']
  .flatMap((room) => ['src/', 'test/'].map((folder) => `${room}/${folder}`))
  .flatMap((folder) => filesIn(folder).map((path) => folder + path))
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => text(path))
  .join('\n');

describe('the examples', () => {
  it.each(EXAMPLES)('%s is listed in examples/README.md, and a test reads it', (path) => {
    const folder = dirname(path);
    const listed = folder === '.' ? `\`${path}\`` : path;
    const list = text('examples/README.md');
    expect(list.includes(listed) || (folder !== '.' && list.includes(`\`${folder}/\``)), 'listed').toBe(true);
    expect(TESTS, 'read by a test').toContain(path.replace(/\.\w+$/, ''));
  });

  const DOCUMENTS = EXAMPLES.filter((path) => text(`examples/${path}`).includes('"$schema": "urn:'));

  it.each(DOCUMENTS)('%s is a document of its kind', (path) => {
    expect(readDocumentText(text(`examples/${path}`)).problems).toBeUndefined();
  });
});

describe('the docs', () => {
  const PAGES = filesIn('docs/').filter((path) => /^(how-to\/)?[a-z-]+\.md$/.test(path));
  const ROOMS = readdirSync(new URL('packages/core/src/', ROOT), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

  it.each(PAGES)('docs/%s is linked from the README', (page) => {
    expect(text('README.md')).toContain(`docs/${page}`);
  });

  it.each(ROOMS)('the room %s is on the map', (room) => {
    expect(text('docs/architecture.md')).toMatch(new RegExp(`^\\| \`${room}\` +\\|`, 'm'));
  });
});
