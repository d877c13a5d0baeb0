import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Section } from './results.js';

const RUNS = 11;

/**
 * How long from nothing until the validator has said its first word: a fresh process imports the bundled
 * validator and validates an empty value, and prints how long that took.
 */
export async function coldStart(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'cold-start-'));
  const file = join(folder, 'validator.mjs');
  await build({
    stdin: {
      contents: "export { validatePlan as first } from '@engagement-plan/core/validate';",
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: file,
    logLevel: 'silent',
  });
  const script = `const s = performance.now(); const { first } = await import(${JSON.stringify(file)}); first({}); console.log(performance.now() - s);`;
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  ).sort((a, b) => a - b);
  return {
    title: 'Cold start',
    intro: 'A fresh Node process imports the bundled plan validator and validates an empty value.',
    results: [
      {
        what: 'validator ready',
        on: `median of ${RUNS} processes`,
        measured: times[Math.floor(RUNS / 2)] ?? NaN,
        unit: 'ms',
        goal: 8,
      },
    ],
  };
}
