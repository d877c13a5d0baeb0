// Runs the tests and ends with one line: "N passed, N failed" (", N skipped" where any were).
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browser.mjs';

const full = process.argv.includes('--full');
// Looks for counterexamples nobody thought of; not a proof, so it is no part of the other two.
if (process.argv.includes('--explore')) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'rooms', '--testTimeout', '60000'],
    { stdio: 'inherit', env: { ...process.env, EXPLORE: '1' } },
  );
  process.exit(status ?? 1);
}
// In CI nothing may be skipped, so that a skip there is a failure to look at.
const forbidSkips = process.env.ENGAGEMENT_FORBID_SKIPS === '1';

const chromium = await findChromium().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const firefox = await findFirefox({ install: forbidSkips });
if (!firefox)
  console.log('Firefox was not found: its rows are skipped (set FIREFOX_PATH, or install Firefox).');
if (!existsSync('../shared/sources')) {
  console.log(
    'The source documents are not beside the repository: the tests that read them are skipped (docs/sources.md).',
  );
}

const report = join(mkdtempSync(join(tmpdir(), 'engagement-')), 'report.json');
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      ...(firefox ? { FIREFOX_PATH: firefox } : {}),
      ...(full ? { ENGAGEMENT_FULL: '1' } : {}),
    },
  },
);

if (!existsSync(report)) {
  console.error('The test runner ended without a report.');
  process.exit(1);
}
const { numPassedTests, numFailedTests, numPendingTests, numTotalTests, success } = JSON.parse(
  readFileSync(report, 'utf8'),
);
const refused = forbidSkips && numPendingTests > 0;
if (refused) console.error(`${numPendingTests} tests were skipped, and skips are forbidden here.`);
if (numTotalTests === 0) console.error('No test was run.');

console.log(
  `\n${numPassedTests} passed, ${numFailedTests} failed${numPendingTests ? `, ${numPendingTests} skipped` : ''}`,
);
process.exit(run.status === 0 && success && !refused && numTotalTests > 0 ? 0 : 1);
