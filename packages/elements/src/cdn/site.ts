import { define } from '../base/define.js';
import { VERSION } from '../base/version.js';
import { upgradeSite } from '../embed/site.js';
import type { Site } from '../embed/site.js';
import { openCopy } from './copy.js';
import { partFetcher } from './on-demand/fetch-part.js';
import { elementLoader } from './on-demand/loader.js';
import { sayMissing } from './on-demand/missing.js';
import { readPartsPlace } from './on-demand/parts.js';
import type { Parts } from './on-demand/parts.js';
import { keepRegisters } from './on-demand/registers.js';

/** What the build wrote of the parts; it puts it here. */
declare const PARTS: Parts;

// The script for every page of a site: it brings an element when a page has one, and only then.
let site: Site | undefined;
const registers = keepRegisters();
const load = elementLoader({
  fetch: partFetcher(PARTS, readPartsPlace(document)),
  came: registers.take,
  defined: () => site?.again(),
  missing(tag, reason) {
    sayMissing(tag, site?.waiting(tag) ?? [], reason);
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
