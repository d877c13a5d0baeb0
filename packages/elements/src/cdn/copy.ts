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
  /**
   * Where elements are fetched when a page needs them: fetches one that the script cannot see, such as one in
   * another component's shadow root. Answers whether it is defined.
   */
  load?: (tag: string) => Promise<boolean>;
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

/** Leaves what a copy offers for the page; false, and nothing done, where an earlier copy's stands. */
export function openCopy(offered: EngagementPlanOnPage): boolean {
  const page = named();
  const before = page.engagementPlan;
  if (before?.version !== undefined) return false;
  page.engagementPlan = offered;
  for (const use of before?.waiting ?? []) use(offered);
  return true;
}

/**
 * Leaves this copy's version and functions for the page, with those of its own, and makes the site's links
 * into elements. The last thing a bundle does, when all its elements are defined. An earlier copy's stay.
 */
export function openSite(
  address: string | undefined,
  own: Pick<EngagementPlanOnPage, 'registerPrincipleSets' | 'registerTableReader'> = {},
): void {
  if (openCopy({ version: VERSION, define, registerLanguage, ...own })) upgradeSite(address);
}
