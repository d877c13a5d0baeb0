/**
 * A plan as plain HTML that needs no script, and whole pages to read and to print.
 * @module html
 */

export { toHtmlPage, type HtmlPageOptions, type ReadableDocument } from './to-html-page.js';
export { toHtml, type HtmlOptions } from './to-html.js';
export type { PageBlock, PageTable, PageTableRow } from './page-table.js';
export { readPlanPage, type PlanPage, type PlanPageOptions } from './read-plan-page.js';
