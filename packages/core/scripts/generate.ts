import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated-files.js';

/**
 * Writes what is generated from the zod schemas: the published JSON Schemas and the validators. Run it
 * after any change to a `schema.ts`, and commit what it writes.
 */
for (const [path, content] of await generatedFiles()) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
