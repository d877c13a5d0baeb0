import { define } from '../base/define.js';
import { VERSION } from '../base/version.js';
import { registerLanguage } from '../base/words.js';
import { upgradeSite } from '../embed/site.js';
import type { registerPrincipleSets } from '../engagement-checklist/known-sets.js';
import type { registerTableReader } from '../plan-given/table-reader.js';

/** The one global name: what a page's own script may call, and how a second copy knows it is the second. */
export interface EngagementPlanOnPage {
  version: string;
  define: typeof define;
  registerLanguage: typeof registerLanguage;
  /** Where the bundle holds the checklist. */
  registerPrincipleSets?: typeof registerPrincipleSets;
  /** Where the bundle holds elements of plans. */
  registerTableReader?: typeof registerTableReader;
}

/** What stands under the name before a bundle has run: what scripts that came earlier have to say to it. */
interface Before {
  version?: undefined;
  waiting: ((page: EngagementPlanOnPage) => void)[];
}

const named = () => globalThis as { engagementPlan?: EngagementPlanOnPage | Before };

/**
 * Calls `use` with what the page's bundle offers: at once when it has run, else as soon as it does. For scripts
 * of their own file, such as a language, which may stand before the bundle or after it.
 */
export function whenOpen(use: (page: EngagementPlanOnPage) => void): void {
  const page = named();
  page.engagementPlan ??= { waiting: [] };
  if (page.engagementPlan.version === undefined) page.engagementPlan.waiting.push(use);
  else use(page.engagementPlan);
}

/**
 * Leaves this copy's version and functions for the page, with those of its own, and makes the site's links
 * into elements. The last thing a bundle does, when all its elements are defined. An earlier copy's stay.
 */
export function openSite(
  address: string | undefined,
  own: Pick<EngagementPlanOnPage, 'registerPrincipleSets' | 'registerTableReader'> = {},
): void {
  const page = named();
  const before = page.engagementPlan;
  if (before?.version !== undefined) return;
  const open: EngagementPlanOnPage = { version: VERSION, define, registerLanguage, ...own };
  page.engagementPlan = open;
  for (const use of before?.waiting ?? []) use(open);
  upgradeSite(address);
}
