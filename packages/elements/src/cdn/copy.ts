import { define } from '../base/define.js';
import { VERSION } from '../base/version.js';
import { registerLanguage } from '../base/words.js';
import { upgradeSite } from '../embed/site.js';
import type { registerPrincipleSets } from '../engagement-checklist/known-sets.js';

/** The one global name: what a page's own script may call, and how a second copy knows it is the second. */
interface EngagementPlanOnPage {
  version: string;
  define: typeof define;
  registerLanguage: typeof registerLanguage;
  /** Where the bundle holds the checklist. */
  registerPrincipleSets?: typeof registerPrincipleSets;
}

/**
 * Leaves this copy's version and functions for the page, with those of its own, and makes the site's links
 * into elements. The last thing a bundle does, when all its elements are defined. An earlier copy's stay.
 */
export function openSite(
  address: string | undefined,
  own: Pick<EngagementPlanOnPage, 'registerPrincipleSets'> = {},
): void {
  const page = globalThis as { engagementPlan?: EngagementPlanOnPage };
  if (page.engagementPlan) return;
  page.engagementPlan = { version: VERSION, define, registerLanguage, ...own };
  upgradeSite(address);
}
