import { define } from '../base/define.js';
import { VERSION } from '../base/version.js';
import { upgradeSite } from '../embed/site.js';
import type { Site } from '../embed/site.js';
import { openCopy } from './copy.js';
import { fileFetcher } from './on-demand/fetch-files.js';
import { loader } from './on-demand/loader.js';
import { sayMissing } from './on-demand/missing.js';
import { readPartsPlace } from './on-demand/parts.js';
import type { Part, Parts, Welsh } from './on-demand/parts.js';
import { keepRegisters } from './on-demand/registers.js';
import { speaksWelsh } from './on-demand/speaks-welsh.js';

/** What the build wrote of the parts; it puts it here. */
declare const PARTS: Parts;

// The script for every page of a site: it brings an element when a page has one, and only then.
let site: Site | undefined;
const registers = keepRegisters();
const fetchFiles = fileFetcher(PARTS.files, readPartsPlace(document));
const placesOf = (tag: string) => site?.waiting(tag) ?? [];

const registerWelsh = registers.named('registerWelsh');
const loadWelsh = loader({
  async bring(tag) {
    const { words } = (await fetchFiles([PARTS.welsh[tag] ?? -1])) as Welsh;
    registerWelsh(tag, words);
  },
  // The element speaks English meanwhile: only the webmaster need know.
  missing(tag, reason) {
    sayMissing(tag, [], reason);
  },
});
registers.named('registerWelshLater')(loadWelsh);

const load = loader({
  async bring(tag) {
    if (customElements.get(tag)) return;
    // Nothing is known of the places while the page is gone through for the first time.
    await Promise.resolve();
    const [part] = await Promise.all([
      fetchFiles(PARTS.needs[tag] ?? []) as Promise<Part>,
      speaksWelsh(placesOf(tag)) && loadWelsh(tag),
    ]);
    registers.take(part);
    define(tag, part.element);
    site?.again();
  },
  missing(tag, reason) {
    sayMissing(tag, placesOf(tag), reason);
  },
});
const tags = Object.keys(PARTS.needs);
const opened = openCopy({
  version: VERSION,
  define,
  registerLanguage: registers.named('registerLanguage'),
  registerPrincipleSets: registers.named('registerPrincipleSets'),
  registerTableReader: registers.named('registerTableReader'),
  load: (tag) => (tags.includes(tag) ? load(tag) : Promise.resolve(false)),
});
if (opened) site = upgradeSite(undefined, { tags, need: (tag) => void load(tag) });
