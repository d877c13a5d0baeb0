/** A plan as plain HTML. What other packages may use of this room. */

export { toHtml, type HtmlOptions } from './to-html.js';
