import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { example, fresh, say } from './say.js';

const PAGE = fileURLToPath(new URL('../../../docs/how-to/from-the-command-line.md', import.meta.url));
const COMMANDS = [
  'read',
  'validate',
  'check',
  'status',
  'owed',
  'report',
  'calendar',
  'diff',
  'merge',
  'trace',
  'crosswalk',
  'translation',
  'publish',
  'html',
];

describe('the page about the commands', () => {
  it('lists every one, in the order of the help', async () => {
    const page = await readFile(PAGE, 'utf8');
    const listed = [...page.matchAll(/^\| \[?`(\w+) /gm)].map(([, name]) => name);
    const { out } = await say('--help');
    const helped = [...out.matchAll(/^ {2}(\w+) \[options\]/gm)].map(([, name]) => name);
    expect(listed).toEqual(COMMANDS);
    expect(helped).toEqual(COMMANDS);
  });

  it('shows the example of a configuration as it is', async () => {
    const [, shown = ''] = /```json\n([\s\S]*?)```/.exec(await readFile(PAGE, 'utf8')) ?? [];
    expect(shown).toBe(await readFile(example('harbourside-checks.json'), 'utf8'));
  });

  it.each(COMMANDS)('names every option of %s that not all of them take', async (name) => {
    const page = await readFile(PAGE, 'utf8');
    const { out } = await say(name, '--help');
    const readme = ['--policy', '--previous', '--help'];
    for (const [option] of out.matchAll(/(?<=^ {2}(?:-\w, )?)--[\w-]+/gm))
      if (!readme.includes(option)) expect(page, option).toContain(option);
  });
});

describe('help and mistakes in Welsh', () => {
  it.each(COMMANDS)('%s is told of in Welsh', async (name) => {
    const [english, welsh] = [await say(name, '--help'), await say(name, '--help', '--lang', 'cy')];
    expect(welsh.code).toBe(0);
    expect(welsh.out).toContain('Defnydd:');
    expect(welsh.out).not.toContain('default:');
    const about = (text: string) => text.split('\n\n')[1];
    expect(about(english.out)).toMatch(/\.$/);
    expect(about(welsh.out)).toMatch(/\.$/);
    expect(about(welsh.out)).not.toBe(about(english.out));
  });

  it.each([
    ['an option nobody knows', ['check', 'x.json', '--colour'], 'nid oes dewis “--colour”'],
    ['a command nobody knows', ['owde', 'x.json'], 'nid oes gorchymyn “owde”'],
    ['a file left out', ['owed'], 'mae angen “files”'],
    ['a file that is not there', ['owed', 'nowhere.json'], 'Nid oes ffeil yn nowhere.json'],
    ['a day that does not exist', ['owed', 'x.json', '--as-of', '2011-02-30'], 'yn ddiwrnod sy’n bod'],
  ])('%s', async (_, args, words) => {
    const { code, err } = await say(...args, '--lang', 'cy');
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('the language', () => {
  it.each([
    ['before the command', ['--lang', 'cy', 'status', 'nowhere.json']],
    ['after it', ['status', '--lang=cy', 'nowhere.json']],
    ['at the end', ['status', 'nowhere.json', '--lang', 'cy_GB']],
  ])('may be asked for %s', async (_, args) => {
    expect((await say(...args)).err).toBe('Nid oes ffeil yn nowhere.json.');
  });

  it.each([[['--lang', 'fr', 'status', 'nowhere.json']], [['status', 'nowhere.json', '--lang', 'fr']]])(
    'is English or Welsh: %j',
    async (args) => {
      const { code, err } = await say(...args);
      expect(code).toBe(2);
      expect(err).toContain('fr');
      expect(err).toContain('en (English) and cy (Welsh)');
    },
  );
});

describe('a folder', () => {
  it('stands for the documents in it; what is none is told of and left out', async () => {
    const one = fresh('folder/plan.json');
    const folder = dirname(one);
    await mkdir(folder);
    await writeFile(one, await readFile(example('harbourside-plan.json')));
    await writeFile(join(folder, 'package.json'), '{"name": "not-ours"}');
    const { code, err } = await say('owed', folder);
    expect(code).toBe(0);
    expect(err).toContain('package.json');
  });

  it('stands for its documents when they are validated, too', async () => {
    const one = fresh('folder/plan.json');
    const folder = dirname(one);
    await mkdir(folder);
    await writeFile(one, await readFile(example('harbourside-plan.json')));
    await writeFile(join(folder, 'half.json'), '{"kind": "plan",');
    const { code, out } = await say('validate', folder);
    expect(code).toBe(1);
    expect(out).toContain('plan.json: every part has its shape');
    expect(out).toContain('half.json: 1 problem');
  });

  it.each(['owed', 'check', 'status', 'validate'])(
    'with nothing of ours in it is not found to be in order: %s ends with 2',
    async (command) => {
      const folder = dirname(fresh('x'));
      await writeFile(join(folder, 'package.json'), '{"name": "not-ours"}');
      const { code, out, err } = await say(command, folder);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('holds no document of this program');
    },
  );

  it('with a broken file ends with 2: it would silently be missing', async () => {
    const folder = dirname(fresh('x'));
    await writeFile(join(folder, 'half.json'), '{"kind": "plan",');
    const { code, err } = await say('owed', folder);
    expect(code).toBe(2);
    expect(err).toContain('half.json');
  });

  it('without any ends with 2', async () => {
    expect((await say('owed', dirname(fresh('x')))).err).toContain('holds no JSON file');
  });
});
