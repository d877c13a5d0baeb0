import { hatchingStyles } from '../marks/hatching.js';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import {
  formatDay,
  holdsInternal,
  isDay,
  movesSince,
  planAsOf,
  rollUp,
  sayMoves,
  sayRollUp,
  schemeOf,
} from '@engagement-plan/core';
import type { Day, Plan } from '@engagement-plan/core';
import { checkedDay } from '../base/checked-day.js';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { wordsIn } from '../base/words.js';
import { statusWords } from '../engagement-status/engagement-status.words.js';
import { schemeKey } from '../engagement-status/scheme-key.js';
import { lightMark } from '../marks/status-mark.js';
import { statusMarkStyles } from '../marks/status-mark.styles.js';
import { keepLaidOut } from '../overview/laid-out.js';
import { overviewStyles } from '../overview/overview.styles.js';
import { viewSwitch, viewSwitchStyles } from '../overview/view-switch.js';
import { PlanElement } from '../plan-given/plan-element.js';
import { axisOf } from './axis.js';
import type { Axis } from './axis.js';
import { timelineChart } from './chart.js';
import { engagementTimelineStyles } from './engagement-timeline.styles.js';
import { timelineWords } from './engagement-timeline.words.js';
import { replay } from './replay.js';
import { timelineTable } from './table.js';
import type { TimelineView } from './timeline-view.js';

/**
 * A plan on a time axis: when each row is due, its milestones, and how it stood on any day.
 *
 * @summary An engagement plan on a time axis, to be replayed day by day.
 * @tag engagement-timeline
 * @slot - What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
 * @attr view - `table` shows the table first; the time axis otherwise.
 * @attr since - An earlier day: what has moved since then is said.
 * @fires engagement-timeline-load - The timeline is on show.
 * @fires engagement-timeline-error - It cannot be shown.
 * @fires engagement-timeline-replay - Another day is shown; `detail` is `{ asOf }`.
 * @csspart heading - The headings.
 * @csspart replay - The ways to another day.
 * @csspart chart - The time axis.
 * @csspart table - The table.
 * @csspart status - A status: word, shape and colour.
 * @csspart internal - The warning that the file holds what only officers should read.
 */
export class EngagementTimeline extends PlanElement {
  static override styles = [
    ...EngagementElement.styles,
    statusMarkStyles,
    overviewStyles,
    hatchingStyles,
    viewSwitchStyles,
    engagementTimelineStyles,
  ];
  static override properties = { view: {} };

  declare view: string | undefined;

  /** The day a reader chose; the page's own until then. */
  #chosen: Day | undefined;
  #axis: { plan: Plan; axis: Axis | undefined } | undefined;
  #stood: { plan: Plan; day: Day; stood: Plan } | undefined;

  constructor() {
    super();
    keepLaidOut(this);
  }

  protected override get day(): Day {
    return this.#chosen ?? super.day;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The page has the last word on where a replay begins.
    if (changed.has('asOf')) this.#chosen = undefined;
    super.willUpdate(changed);
  }

  #go = (day: Day): void => {
    // A date field that was emptied asks for nothing.
    if (!isDay(day) || day === this.day) return;
    this.#chosen = day;
    this.requestUpdate();
    this.announce('replay', { asOf: day });
  };

  #axisOf(plan: Plan): Axis | undefined {
    if (this.#axis?.plan !== plan) this.#axis = { plan, axis: axisOf(plan) };
    return this.#axis.axis;
  }

  #asItStood(plan: Plan, day: Day): Plan {
    if (this.#stood?.plan !== plan || this.#stood.day !== day)
      this.#stood = { plan, day, stood: planAsOf(plan, day) };
    return this.#stood.stood;
  }

  #view(given: Plan): TimelineView {
    const { language, speech: lang } = this;
    const day = checkedDay('as-of', this.day);
    const read = this.inWords(given);
    const plan = this.#asItStood(read, day);
    const own = plan.lang?.toLowerCase().split('-')[0];
    return {
      plan,
      table: this.tableNow(plan),
      scheme: schemeOf(plan),
      axis: this.#axisOf(read),
      day,
      words: wordsIn(timelineWords, language),
      lang,
      foreign: own && own !== language ? plan.lang : undefined,
      level: this.headingLevel,
      mirrored: getComputedStyle(this).direction === 'rtl',
    };
  }

  protected override renderShown(given: Plan): TemplateResult {
    const view = this.#view(given);
    const { words, lang, plan, table, level, foreign, axis, day } = view;
    const then = this.tableThen(this.inWords(given));
    const rolled = rollUp(plan, { ...table });
    const title = html`<span class="own" lang=${foreign ?? nothing}>${plan.title ?? words.untitled}</span>`;
    if (rolled.total === 0)
      return html`${heading(level, title)}
        <p>${words.noRows}</p>`;
    const asTable = !axis || this.view === 'table' || this.paper.printing;
    return html`${heading(level, title)}
      ${holdsInternal(given) ? html`<p class="internal small" part="internal">${words.internal}</p>` : nothing}
      ${replay(view, super.day, this.#go)}
      <p class="summary" role="status" aria-live=${this.live}>
        <span class="unseen">${view.words.status}: </span>${lightMark(rolled.light, lang)}<span class="unseen"
          >.</span
        >
        ${words.asOf(formatDay(day, lang))} ${sayRollUp(rolled, lang)}
        ${then ? sayMoves(movesSince(then, table).values(), then.asOf, lang) : nothing}
        ${axis && (day < axis.from || day > axis.to) ? words.outside : nothing}
      </p>
      ${axis ? viewSwitch(this, words.shownAs, { axis: words.axis, table: words.table }) : html`<p>${words.noDays}</p>`}
      ${asTable ? timelineTable(view) : timelineChart(axis, view)}
      ${schemeKey(view.scheme, wordsIn(statusWords, this.language), lang)}`;
  }
}
