import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksIndex } from './checks-index.js';
import { generatedFiles } from './generated-files.js';
import { methodsPage } from './methods-page.js';

/**
 * Writes what is generated: from the zod schemas the published JSON Schemas and the validators, and from the
 * checks docs/checks.md, and from the catalogue docs/methods.md. Run it after any change to a `schema.ts`, or to a check's code, severity, summary or
 * thresholds, and commit what it writes.
 */
const files = new Map([
  ...(await generatedFiles()),
  ['../../docs/checks.md', checksIndex()],
  ['../../docs/methods.md', methodsPage()],
]);
for (const [path, content] of files) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
