/**
 * A plan as plain HTML that needs no script.
 * @module html
 */

export { toHtml, type HtmlOptions } from './to-html.js';
export type { PageBlock, PageTable, PageTableRow } from './page-table.js';
export { readPlanPage, type PlanPage, type PlanPageOptions } from './read-plan-page.js';
