import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLES, CDN, ROOM, TAGS, integrityOf, measureBundles, partsOf } from '../scripts/bundles.js';
import { VERSION } from '../src/base/version.js';

const read = (path: string) => readFileSync(join(ROOM, path), 'utf8');

/** What a strict page would block, or a council would see in its console. */
const FORBIDDEN = [
  /new Function/,
  /\beval\(/,
  /\sstyle=/,
  /<style/,
  /data:(?!\w+\s*[,}])[a-z]+\//,
  /dev mode/i,
  /innerHTML\s*=(?!=)/,
];

const sizes = measureBundles();
const parts = Object.entries(partsOf());

describe('every bundle', () => {
  const all = [
    ...BUNDLES.map(({ file }) => file),
    ...new Set(parts.flatMap(([, { files, welsh }]) => [...files, welsh])),
  ];

  it.each(all)('%s holds nothing a strict page would block', (file) => {
    const text = readFileSync(join(CDN, file), 'utf8');
    // Lit parses its templates through one template element; the text has passed its Trusted Types policy.
    const own = text.replace(/\.createElement\(.template.\);return \w+\.innerHTML=\w+,\w+/, '');
    expect(FORBIDDEN.filter((pattern) => pattern.test(own))).toEqual([]);
    expect(own.split(/\bimport\(/).length - 1).toBe(file === 'engagement.min.js' ? 1 : 0);
    if (text.includes('createPolicy(')) expect(text).toContain('engagement-lit-html');
    expect(text).not.toMatch(/createPolicy\(.lit-html/);
  });

  it('weighs what sizes.json says, under its ceiling (npm run sizes -w packages/elements)', () => {
    expect(sizes).toEqual(JSON.parse(read('sizes.json')));
    expect(Object.entries(sizes).filter(([, { brotli, ceiling }]) => brotli > ceiling)).toEqual([]);
  });

  it('weighs what docs/how-to/put-it-on-a-page.md says, give or take 2 kB', () => {
    const page = read('../../docs/how-to/put-it-on-a-page.md');
    const said = [...page.matchAll(/^\| `([\w.-]+)` .*\| (\d+) +\|$/gm)].map(([, what = '', kb]) => ({
      what,
      kb: Number(kb),
    }));
    const off = said.filter(({ what, kb }) => {
      const size = sizes[what] ?? sizes[`a page with ${what}`];
      return !size || Math.abs(size.brotli / 1000 - kb) > 2;
    });
    expect(said).toHaveLength(TAGS.length + 4);
    expect(off).toEqual([]);
  });

  it('is listed in SRI.json with its own hash', () => {
    const sri = JSON.parse(readFileSync(join(CDN, 'SRI.json'), 'utf8')) as Record<string, string>;
    expect(sri).toEqual(
      Object.fromEntries(
        all.map((file) => [
          file,
          integrityOf(readFileSync(join(CDN, file)), file.startsWith('parts/') ? 'sha256' : 'sha384'),
        ]),
      ),
    );
  });
});

describe('the parts', () => {
  it.each(parts)('of %s are few enough to come at once', (tag, { files, welsh }) => {
    expect(files.length).toBeLessThanOrEqual(10);
    expect(files.at(-1)).toMatch(new RegExp(`^parts/${tag}-`));
    expect(welsh).toMatch(new RegExp(`^parts/${tag}\\.cy-`));
  });

  it('hold every element', () => {
    expect(parts.map(([tag]) => tag).sort()).toEqual(
      readdirSync(join(ROOM, 'src')).filter((name) => name.startsWith('engagement-')),
    );
  });
});

describe('the package', () => {
  it('knows its own version', () => {
    expect(VERSION).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  it('can be imported where there is no page', () => {
    const script = "import('./dist/index.js').then((all) => console.log(typeof all.EngagementChecklist))";
    // By Node itself, as whoever renders pages on a server does.
    const said = execFileSync(process.execPath, ['-e', script], { cwd: ROOM, encoding: 'utf8' });
    expect(said.trim()).toBe('function');
  });
});
