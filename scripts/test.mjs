// Runs the tests and ends with one line: "N passed, N failed" (", N skipped" where any were).
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browser.mjs';
import { findWordPress } from './wordpress.mjs';

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
// Finds tests that look before the page has drawn: alone they pass, on a busy machine now and then they do not.
const late = process.argv.includes('--late');
// In CI nothing may be skipped, so that a skip there is a failure to look at.
const forbidSkips = process.env.ENGAGEMENT_FORBID_SKIPS === '1';

const chromium = await findChromium().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const firefox = await findFirefox({ install: forbidSkips });
if (!firefox)
  console.log('Firefox was not found: its rows are skipped (set FIREFOX_PATH, or install Firefox).');
const { missing } = findWordPress();
if (full && missing.length > 0)
  console.log(`${missing.join(', ')} not found: the plugin is not tried in a real WordPress.`);
if (!existsSync('../shared/sources')) {
  console.log(
    'The source documents are not beside the repository: the tests that read them are skipped (docs/sources.md).',
  );
}

const reports = mkdtempSync(join(tmpdir(), 'engagement-'));
const env = {
  ...process.env,
  CHROMIUM_PATH: chromium,
  ...(firefox ? { FIREFOX_PATH: firefox } : {}),
  ...(full ? { ENGAGEMENT_FULL: '1' } : {}),
  ...(late ? { ENGAGEMENT_LATE_MS: '150' } : {}),
};

/** Runs one project of vitest.config.ts; answers its report, or undefined where it left none. */
async function run(project, stdio) {
  const report = join(reports, `${project}.json`);
  const vitest = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { stdio, env },
  );
  const said = [];
  vitest.stdout?.on('data', (text) => said.push(text));
  // The pages wait for a browser most of the time, and a page that waits for the processor would be late: the
  // rooms, which nobody waits for, take what is left.
  if (project === 'rooms') setPriority(vitest.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const [status] = await once(vitest, 'close');
  process.stdout.write(Buffer.concat(said));
  if (!existsSync(report)) return undefined;
  return { ...JSON.parse(readFileSync(report, 'utf8')), status };
}

const ran = await Promise.all([
  ...(late ? [] : [run('rooms', ['ignore', 'pipe', 'inherit'])]),
  run('pages', 'inherit'),
]);
if (ran.includes(undefined)) {
  console.error('The test runner ended without a report.');
  process.exit(1);
}
const sum = (count) => ran.reduce((total, report) => total + report[count], 0);
const [passed, failed, skipped] = ['numPassedTests', 'numFailedTests', 'numPendingTests'].map(sum);
const refused = forbidSkips && skipped > 0;
if (refused) console.error(`${skipped} tests were skipped, and skips are forbidden here.`);
const empty = ran.some(({ numTotalTests }) => numTotalTests === 0);
if (empty) console.error('No test was run.');

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(ran.every(({ status, success }) => status === 0 && success) && !refused && !empty ? 0 : 1);
