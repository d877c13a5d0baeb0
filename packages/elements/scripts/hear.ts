// Lets a screen reader (Orca, on Linux) read an element out, and writes down what it says:
//
//   npm run hear -w packages/elements -- engagement-plan "Tab*3 Return type:parks Down"
//   npm run hear -w packages/elements -- http://localhost:4173/ "h*5 t Down*10"
//
// Keys are named as xdotool names them; *3 presses one three times; type: types words, with _ for a space. In a
// page Orca has keys of its own: h goes to the next heading, t to the next table, Down reads on. It is no test:
// what is said when depends on how fast it is said.
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
// @boundaries-ignore Finding a browser is the repository's business, and written once.
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/browser.mjs';
import { family } from '../test/family.js';
import { openHost } from '../test/host.js';
import { openDesktop } from './desktop.js';

const [what = '', keys = 'Down*20'] = process.argv.slice(2);
const example = family.find(({ tag }) => tag === what)?.examples[0];
if (!example && !URL.canParse(what)) {
  console.error(`Say what to read: an address, or one of ${family.map(({ tag }) => tag).join(', ')}.`);
  process.exit(2);
}

const desktop = await openDesktop();
const host = await openHost();
const { html: body = '', files = {} } = example ?? {};
const address = example ? host.page({ body, files, lang: 'en', scripts: ['engagement.min.js'] }) : what;
const window = await chromium.launchPersistentContext(join(desktop.home, 'browser'), {
  executablePath: await findChromium(),
  headless: false,
  viewport: null,
  // Without an address bar, the page has the keys from the start.
  args: [...CHROMIUM_ARGS, '--force-renderer-accessibility', '--test-type', `--app=${address}`],
});
await wait(8000);

const write = (name: string, said: string[]) => console.log(`${name.padEnd(12)} ${said.join(' | ')}`);
write('(opened)', desktop.said());
for (const pressed of keys.split(' ')) {
  const [, key = pressed, times = '1'] = /^(.+)\*(\d+)$/.exec(pressed) ?? [];
  for (let nth = 0; nth < Number(times); nth += 1) write(key, await desktop.press(key));
}
await window.close();
await host.close();
desktop.close();
process.exit(0);
