import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generated-files.js';

const room = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const files = await generatedFiles();

describe('what is generated from the zod schemas', () => {
  it.each([...files])('%s is committed as `npm run generate` writes it', (path, content) => {
    expect(existsSync(room(path)), `${path} is missing: run npm run generate`).toBe(true);
    expect(readFileSync(room(path), 'utf8')).toBe(content);
  });

  it('is all there is: nothing is left of a kind that is gone', () => {
    const committed = ['schemas', 'src/validate/generated'].flatMap((folder) =>
      readdirSync(room(folder)).map((file) => `${folder}/${file}`),
    );
    expect(committed.sort()).toEqual([...files.keys()].sort());
  });

  it.each([...files].filter(([path]) => path.endsWith('.ts')))(
    '%s runs under a strict content policy',
    (_, code) => {
      expect(code).not.toMatch(/require\(|\bFunction\(|\beval\b|import\(/);
    },
  );

  it.each([...files].filter(([path]) => path.endsWith('.ts')))(
    '%s imports nothing but our own two modules',
    (_, code) => {
      const modules = [...code.matchAll(/from '([^']+)'/g)].map(([, module]) => module);
      expect(new Set(modules)).toEqual(new Set(['../code-points.js', '../notes.js', '../problem.js']));
    },
  );

  it.each([...files].filter(([path]) => path.endsWith('.json')))(
    '%s names itself and says what it is',
    (path, content) => {
      const kind = /([\w-]+)\.json$/.exec(path)?.[1];
      expect(JSON.parse(content)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:engagement-plan:${kind}:1`,
        title: expect.stringMatching(/^[A-Z]/) as string,
        description: expect.stringMatching(/\.$/) as string,
      });
    },
  );
});
