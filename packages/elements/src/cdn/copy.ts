import { define } from '../base/define.js';
import { VERSION } from '../base/version.js';
import { registerLanguage } from '../base/words.js';

/** The one global name: what a page's own script may call, and how a second copy knows it is the second. */
interface EngagementPlanOnPage {
  version: string;
  define: typeof define;
  registerLanguage: typeof registerLanguage;
}

/** Leaves this copy's version and its two functions for the page; an earlier copy's stay. */
export function announceCopy(): void {
  const page = globalThis as { engagementPlan?: EngagementPlanOnPage };
  page.engagementPlan ??= { version: VERSION, define, registerLanguage };
}
