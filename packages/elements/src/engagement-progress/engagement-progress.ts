import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { moneyOf, rollUp, sayMoney, sayRollUp, schemeOf } from '@engagement-plan/core';
import type { Plan } from '@engagement-plan/core';
import { coreWords } from '../base/core-words.js';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { sayDay } from '../base/say-day.js';
import { wordsIn } from '../base/words.js';
import { statusWords } from '../engagement-status/engagement-status.words.js';
import { schemeKey } from '../engagement-status/scheme-key.js';
import { HATCHING, hatchingStyles } from '../marks/hatching.js';
import { lightMark } from '../marks/status-mark.js';
import { statusMarkStyles } from '../marks/status-mark.styles.js';
import { keepLaidOut } from '../overview/laid-out.js';
import { overviewStyles } from '../overview/overview.styles.js';
import { PlanElement } from '../plan-given/plan-element.js';
import { attention, inState } from './attention.js';
import { EVERY_BY, breakdownTable, viewsOf } from './breakdown.js';
import { distributionBar, distributionList } from './distribution.js';
import { engagementProgressStyles } from './engagement-progress.styles.js';
import { progressWords } from './engagement-progress.words.js';
import { reds } from './reds.js';
import { wordsSaidIn } from './words-in.js';

/**
 * How a plan stands, in one screen: the light and the rule that decided it, what is red and why, and the
 * same by objective, lead, indicator or area.
 *
 * @summary The roll-up of an engagement plan.
 * @tag engagement-progress
 * @slot - What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
 * @attr by - What the plan is looked at by first: objective, lead, indicator or area.
 * @attr since - An earlier day: which way the lights have gone since then.
 * @fires engagement-progress-load - The roll-up is on show.
 * @fires engagement-progress-error - It cannot be shown.
 * @csspart heading - The headings.
 * @csspart status - A status: word, shape and colour.
 * @csspart table - The table.
 */
export class EngagementProgress extends PlanElement {
  static override styles = [
    ...EngagementElement.styles,
    statusMarkStyles,
    overviewStyles,
    hatchingStyles,
    engagementProgressStyles,
  ];
  static override properties = { by: {} };

  declare by: string | undefined;

  constructor() {
    super();
    keepLaidOut(this);
  }

  protected override renderShown(given: Plan): TemplateResult {
    const { language, speech: lang, headingLevel: level } = this;
    const words = wordsIn(progressWords, language);
    const plan = this.inWords(given);
    const table = this.tableNow(plan);
    const then = this.tableThen(plan);
    const rolled = rollUp(plan, { ...table, since: then });
    const own = plan.lang?.toLowerCase().split('-')[0];
    const by = EVERY_BY.find((one) => one === this.by) ?? 'objective';
    const foreign = own && own !== language ? plan.lang : undefined;
    const title = wordsSaidIn(foreign, plan.title ?? words.untitled);
    if (rolled.total === 0)
      return html`${heading(level, title)}
        <p>${words.noRows}</p>`;
    return html`${heading(level, title)}
      <p class="summary">
        <span class="unseen">${words.light}: </span>${lightMark(rolled.light, lang)}<span class="unseen"
          >.</span
        >
        ${words.asOf(sayDay(table.asOf, language))} ${coreWords(sayRollUp(rolled, lang), language)}
      </p>
      ${reds(inState(table, 'bad'), words, lang, foreign)}
      ${distributionBar(rolled.distribution, rolled.total, HATCHING)}
      ${distributionList(rolled.distribution, lang)} ${attention(table, words, lang, level + 1, foreign)}
      ${heading(level + 1, words.breakdown)}
      <div class="field screen">
        <label for="by">${words.lookBy}</label
        ><select
          id="by"
          @change=${this.calmly(({ target }) => (this.by = (target as HTMLSelectElement).value))}
        >
          ${EVERY_BY.map((one) => html`<option value=${one} .selected=${one === by}>${words[one]}</option>`)}
        </select>
      </div>
      ${breakdownTable(
        viewsOf(table, by, then),
        by,
        words,
        lang,
        then && sayDay(then.asOf, language),
        foreign,
      )}
      ${heading(level + 1, words.money)}
      <p>${coreWords(sayMoney(moneyOf(plan), lang), language)}</p>
      ${schemeKey(schemeOf(plan), wordsIn(statusWords, language), lang)}`;
  }
}
