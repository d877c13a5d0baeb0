import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOM } from '../scripts/bundles.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Described {
  readonly tagName: string;
  readonly attributes: readonly Described[];
  readonly members: readonly Described[];
  readonly events: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
  readonly slots: readonly Described[];
}

const read = (path: string) => readFileSync(join(ROOM, path), 'utf8');
const manifest = JSON.parse(read('metadata/custom-elements.json')) as {
  modules: { declarations: Declaration[] }[];
};
const described = manifest.modules.flatMap(({ declarations }) => declarations);
const tags = readdirSync(join(ROOM, 'src')).filter((name) => name.startsWith('engagement-'));
const sources = readdirSync(join(ROOM, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/\.test\.ts$/.test(path))
  .map((path) => ({ path, text: read(join('src', path)) }));

it('knows every element of the family', () => {
  expect(described.map(({ tagName }) => tagName).sort()).toEqual(tags.sort());
});

describe.each(described.map((one) => ({ ...one })))('$tagName', (one) => {
  it('has the attributes that the class observes, and no other', async () => {
    const classes = (await import(join(ROOM, 'dist/index.js'))) as Record<
      string,
      { observedAttributes: string[] }
    >;
    const observed = new Set(classes[one.name]?.observedAttributes);
    expect(one.attributes.map(({ name }) => name).sort()).toEqual([...observed].sort());
  });

  it('says what each attribute, member, event, part, property and slot is for', () => {
    const all = [one.attributes, one.members, one.events, one.cssParts, one.cssProperties, one.slots].flat();
    expect(all.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
    expect(one.slots).toHaveLength(1);
  });

  it('names each part it draws', () => {
    const own = sources.filter(({ path }) => path.startsWith(one.tagName) && !/\.styles\.ts$/.test(path));
    const drawn = own.flatMap(({ text }) => [...text.matchAll(/part="([\w-]+)"/g)].map(([, part]) => part));
    expect(drawn.filter((part) => !one.cssParts.some(({ name }) => name === part))).toEqual([]);
  });
});

it('describes every custom property that a style sheet reads', () => {
  const used = new Set(sources.flatMap(({ text }) => text.match(/(?<=var\()--engagement-[a-z-]+/g) ?? []));
  const known = described[0]?.cssProperties.map(({ name }) => name) ?? [];
  expect([...used].sort()).toEqual([...known].sort());
});
