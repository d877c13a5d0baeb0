import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { StatusRow } from '@engagement-plan/core';
import { around, coreWords } from '../base/core-words.js';
import { account } from './details.js';
import { pieces } from './piece.js';
import type { PlanView } from './plan-view.js';

/**
 * What opens a row. In a plan of some length what it opens is not in the page before, so that a `details` would
 * gain nothing; and it costs more than all the rest of the row, since each has a style sheet inside the browser.
 */
export function disclosure(word: string, { language, lang, words, eager }: PlanView): TemplateResult {
  const said = html`<span
    >${language === lang ? words.more(word) : around(words.more, coreWords(word, language))}<span
      class="unseen"
    ></span
  ></span>`;
  return eager
    ? html`<details><summary>${said}</summary></details>`
    : html`<button type="button" class="why" aria-expanded="false">${said}</button>`;
}

const partsOf = (line: Element) => ({
  details: line.querySelector('details'),
  button: line.querySelector('.why'),
  account: line.querySelector('.account'),
});

/** Opens or closes a row. */
export function unfold(line: Element, open: boolean, row: StatusRow, view: PlanView): void {
  const { details, button } = partsOf(line);
  button?.setAttribute('aria-expanded', String(open));
  if (details) details.open = open;
  else writeAccount(line, open, row, view);
}

/** Puts what stands behind the disclosure into the page, or takes it away; on paper it stands under the row. */
export function writeAccount(line: Element, there: boolean, row: StatusRow, view: PlanView): void {
  const { details, button, account: old } = partsOf(line);
  const home = view.printing ? line : (details ?? button?.parentElement);
  if (!there) old?.remove();
  else if (old?.parentNode !== home) home?.append(old ?? pieces(account(row, view)));
}
