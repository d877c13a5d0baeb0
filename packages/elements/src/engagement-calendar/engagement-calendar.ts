import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { addMonths, blockedSpans, formatDay, registerCalendar, translated } from '@engagement-plan/core';
import type { Day, EntryKind, Register } from '@engagement-plan/core';
import { checkedDay } from '../base/checked-day.js';
import { coreLanguage } from '../base/core-language.js';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { readAs } from '../base/read-as.js';
import { fileNameOf, saveFile } from '../base/save-file.js';
import { wordsIn } from '../base/words.js';
import { countLine } from '../overview/count-line.js';
import { withChoice } from '../overview/filters.js';
import { filterStyles } from '../overview/filters.styles.js';
import { keepLaidOut } from '../overview/laid-out.js';
import { overviewStyles } from '../overview/overview.styles.js';
import { viewSwitch, viewSwitchStyles } from '../overview/view-switch.js';
import { EVERYTHING, chosen, optionsOf } from './choices.js';
import type { Choices, Options } from './choices.js';
import type { DiaryView } from './diary-view.js';
import { engagementCalendarStyles } from './engagement-calendar.styles.js';
import { calendarWords } from './engagement-calendar.words.js';
import { filters } from './filters.js';
import { diaryList } from './list.js';
import { monthOf, monthsWith } from './month-events.js';
import { monthGrid } from './month-grid.js';
import { monthGridStyles } from './month-grid.styles.js';
import { readingOf } from './reading.js';
import type { DiaryReading, DiaryRow } from './reading.js';
import { misshapenInRegister } from './register-shape.js';
import { firstWish, lackingIn, windowBox } from './window-box.js';
import type { Wish } from './window-box.js';

/** What residents put in their own calendars; polls are for officers. */
const FOR_RESIDENTS: readonly EntryKind[] = ['engagement', 'decision', 'feedback'];

/**
 * The joint diary of a place: what people are asked, when, by whom and how to take part, and what came of it;
 * for officers also what there is to settle, and when there is room for more.
 *
 * @summary The joint diary of engagements, as a list or month by month.
 * @tag engagement-calendar
 * @slot - What stands until it is ready, and whenever it cannot be: a link to the diary elsewhere.
 * @attr for - `officers` shows what there is to settle, what is for the council only, and finds free windows.
 * @attr view - `month` shows a month first; a list otherwise.
 * @attr feed - The address of the diary as a calendar to subscribe to.
 * @fires engagement-calendar-load - The diary is on show.
 * @fires engagement-calendar-error - It cannot be shown.
 * @fires engagement-calendar-filter - Other engagements are shown; `detail` is `{ shown, total }`.
 * @csspart heading - The headings.
 * @csspart filters - The ways to narrow the diary.
 * @csspart engagement - One engagement.
 * @csspart link - A way to take part, or to read more.
 * @csspart told - What was asked, said and done.
 * @csspart settle - What officers have to settle.
 * @csspart month - The month as a table.
 * @csspart window - The box that finds a free window.
 * @csspart internal - The warning that the file holds what only officers should read.
 */
export class EngagementCalendar extends EngagementElement<Register> {
  static override givenAs = 'register';
  static override styles = [
    ...EngagementElement.styles,
    overviewStyles,
    filterStyles,
    viewSwitchStyles,
    engagementCalendarStyles,
    monthGridStyles,
  ];
  static override properties = { register: { attribute: false }, for: {}, view: {}, feed: {} };

  /** The register, when a script gives it. */
  declare register: Register | undefined;
  declare for: string | undefined;
  declare view: string | undefined;
  declare feed: string | undefined;

  #choices = EVERYTHING;
  #month: Day | undefined;
  #picked: string | undefined;
  #wish: Wish | undefined;
  #reading: { given: Register; key: string; reading: DiaryReading; options: Options } | undefined;

  constructor() {
    super();
    keepLaidOut(this);
  }

  protected readGiven(given: unknown): Register {
    return readAs<Register>('register', given, misshapenInRegister);
  }

  #read(given: Register): { reading: DiaryReading; options: Options } {
    const { language } = this;
    const lang = coreLanguage(language);
    const officers = this.for === 'officers';
    const asOf = checkedDay('as-of', this.day);
    const key = `${language} ${asOf} ${officers}`;
    const before = this.#reading;
    if (before?.given === given && before.key === key) return before;
    const register = translated(given, language);
    const reading = readingOf(register, {
      asOf,
      lang,
      officers,
      foreign: foreignIn(register, language) !== undefined,
    });
    this.#reading = { given, key, reading, options: optionsOf(reading, lang) };
    return this.#reading;
  }

  #choose = (name: keyof Choices) =>
    this.calmly((event: Event) => {
      this.#put(withChoice(this.#choices, name, event));
    });

  #put(choices: Choices): void {
    this.#choices = choices;
    this.requestUpdate();
    const { reading } = this.#reading ?? {};
    if (reading)
      this.announce('filter', { shown: chosen(reading, choices).length, total: reading.rows.length });
  }

  #clear = this.calmly(() => {
    this.#put(EVERYTHING);
    // The button goes away with what it cleared: the reader goes on at the search box.
    this.renderRoot.querySelector<HTMLElement>('#text')?.focus();
  });

  #go(day: Day): void {
    this.#month = day;
    this.#picked = undefined;
    this.requestUpdate();
  }

  /** What is picked in the month stands below it, and the reader goes there. */
  #pick(row: DiaryRow): void {
    this.#picked = row.entry.engagement.id;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const title = this.renderRoot.querySelector<HTMLElement>(`.picked #title-${row.entry.at}`);
      if (!title) return;
      title.tabIndex = -1;
      title.focus();
    });
  }

  #wishFor = (changed: Partial<Wish>): void => {
    const wish = { ...(this.#wish ?? firstWish(this.day)), ...changed };
    this.#wish = wish;
    this.requestUpdate();
    if (!wish.asked || lackingIn(wish).length === 0) return;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('#faults')?.focus();
    });
  };

  protected override renderShown(given: Register): TemplateResult {
    const { reading, options } = this.#read(given);
    const { register, diary, rows, internal } = reading;
    const view = this.#view(register);
    const { words, level, lang, foreign, officers, asOf } = view;
    const title = html`<span class="own" lang=${foreign ?? nothing}
      >${register.title ?? words.untitled}</span
    >`;
    const settled = rows.filter(({ entry }) => entry.findings.length > 0).length;
    const warning = officers ? words.forOfficers : internal ? words.internal : undefined;
    return html`${heading(level, title)}
      <p class="summary">
        ${words.asOf(formatDay(asOf, lang))}
        ${rows.length === 0 ? nothing : words.summary(diary.counts.open, diary.counts.planned)}
        ${officers && rows.length > 0 ? (settled === 0 ? words.allSettled : words.toSettle(settled, rows.length)) : nothing}
      </p>
      ${warning ? html`<p class="internal small" part="internal">${warning}</p>` : nothing}
      ${rows.length === 0 ? html`<p>${words.empty}</p>` : this.#finder(reading, options, view)}
      ${officers ? windowBox(this.#wish ?? firstWish(asOf), reading, options, this.#wishFor, view) : nothing}`;
  }

  #finder(reading: DiaryReading, options: Options, view: DiaryView): TemplateResult {
    const { words } = view;
    const rows = chosen(reading, this.#choices);
    const { list, month } = words;
    return html`${viewSwitch(this, words.shownAs, { list, month })}
    ${filters(this.#choices, options, this.#choose, view)}
    ${countLine(view.live, rows.length, reading.rows.length, words, this.#clear)}
    ${this.#take(reading, rows, view)}
    ${this.view === 'month' ? this.#monthOf(reading, rows, view) : diaryList(rows, view)}`;
  }

  /** What a reader takes along: the engagements on show as a file, or all of them by subscription. */
  #take({ register }: DiaryReading, rows: readonly DiaryRow[], view: DiaryView): TemplateResult {
    const { words, officers, asOf, lang } = view;
    const feed = feedLink(this.feed);
    const save = () => {
      const shown = new Set(rows.map(({ entry }) => entry.engagement));
      const engagements = register.engagements.filter((one) => shown.has(one));
      const text = registerCalendar(
        { ...register, engagements },
        { asOf, lang, ...(!officers && { kinds: FOR_RESIDENTS }) },
      );
      saveFile(text, 'text/calendar', `${fileNameOf(register.title ?? words.untitled)}.ics`);
    };
    return html`<div class="take screen">
      ${rows.length === 0 ? nothing : html`<button type="button" @click=${this.calmly(save)}>${words.download}</button>`}
      ${
        feed
          ? html`<p>
              <a href=${feed} aria-describedby="feed-hint">${words.feed}</a>
              <span class="small" id="feed-hint">${words.feedHint}</span>
            </p>`
          : nothing
      }
    </div>`;
  }

  #monthOf({ register }: DiaryReading, rows: readonly DiaryRow[], view: DiaryView): TemplateResult {
    const { officers, asOf } = view;
    const month = monthOf(rows, this.#month ?? asOf, officers);
    const picked = rows.find(({ entry }) => entry.engagement.id === this.#picked);
    const blocked = officers
      ? blockedSpans(register, {}, { asOf }, { from: month.first, to: month.last })
      : [];
    const deeds = {
      go: (day: Day) => {
        this.#go(day);
      },
      step: (months: number) => {
        this.#go(addMonths(month.first, months));
      },
      pick: (row: DiaryRow) => {
        this.#pick(row);
      },
    };
    return monthGrid(month, monthsWith(rows, month.first, officers), picked, blocked, deeds, view);
  }

  #view(register: Register): DiaryView {
    const { language } = this;
    return {
      words: wordsIn(calendarWords, language),
      lang: coreLanguage(language),
      foreign: foreignIn(register, language),
      live: this.live,
      level: this.headingLevel,
      asOf: this.day,
      officers: this.for === 'officers',
      printing: this.paper.printing,
    };
  }
}

/** The register's language, where it is not the one spoken. */
function foreignIn({ lang }: Register, language: string): string | undefined {
  const own = lang?.toLowerCase().split('-')[0];
  return own && own !== language ? lang : undefined;
}

/** The address of a calendar, when a link to it does no harm. */
function feedLink(feed: string | undefined): string | undefined {
  if (!feed || !URL.canParse(feed, document.baseURI)) return undefined;
  const { href, protocol } = new URL(feed, document.baseURI);
  return ['http:', 'https:', 'webcal:'].includes(protocol) ? href : undefined;
}
