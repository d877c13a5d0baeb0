import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import {
  assessWithReading,
  isDay,
  partyNamed,
  rowRef,
  rowsOf,
  schemeOf,
  translated,
  withUpdate,
} from '@engagement-plan/core';
import type { Plan, PlanRow, StatusLevels, Update } from '@engagement-plan/core';
import { checkedDay } from '../base/checked-day.js';
import { coreLanguage } from '../base/core-language.js';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { Trouble } from '../base/trouble.js';
import { wordsIn } from '../base/words.js';
import { randomId } from '../drafts/draft.js';
import { latestDraftUnder } from '../drafts/latest-draft.js';
import { statusWords } from '../engagement-status/engagement-status.words.js';
import type { Control } from '../forms/control.js';
import { DeskForm } from '../forms/desk-form.js';
import { button, draftBar, notices, outcome, wayOut } from '../forms/desk-parts.js';
import { faultSummary } from '../forms/fault-summary.js';
import { badDaysIn } from '../forms/faults.js';
import type { Fault } from '../forms/faults.js';
import { formStyles } from '../forms/form.styles.js';
import { formWords } from '../forms/form.words.js';
import type { FormWords } from '../forms/form.words.js';
import { statusMarkStyles } from '../marks/status-mark.styles.js';
import { policyOf } from '../plan-given/policy-of.js';
import { readGivenPlan } from '../plan-given/read-plan.js';
import { rowWords } from '../plan-given/row.words.js';
import { updateStyles } from './engagement-update.styles.js';
import { updateWords } from './engagement-update.words.js';
import type { UpdateWords } from './engagement-update.words.js';
import { questions } from './questions.js';
import { rowCard } from './row-card.js';
import { offersOf, rowChooser } from './row-chooser.js';
import { findUpdateFaults } from './update-faults.js';
import type { UpdateView } from './update-view.js';
import { blankUpdate, finishedUpdate, readUpdateControl, revived } from './update-work.js';
import type { UpdateWork } from './update-work.js';

/**
 * A lead officer's progress update for one row of a plan. It shows the row and how it stands, asks how far
 * it has come, and sets the status declared beside the one the evidence suggests, without ever standing in
 * its way.
 *
 * @summary A progress update for one row of an engagement plan.
 * @tag engagement-update
 * @slot - What stands until it is ready, and whenever it cannot be: a link to the plan elsewhere.
 * @attr row - The ref or id of the row; without it the officer chooses one, those that owe an update first.
 * @attr lead - Whose rows the officer chooses from: a party's id, name or alias. It is also who reports.
 * @fires engagement-update-load - The plan is here, and the form or the choice of a row is on show.
 * @fires engagement-update-error - It cannot be shown.
 * @fires engagement-update-submit - Handing in; `detail` is `{ update }`. Prevent it to take it from here.
 * @fires engagement-update-sent - It arrived; `detail` is `{ submission }`.
 * @fires engagement-update-draft - `detail.what`: saved, restored, deleted, elsewhere or not-kept.
 * @fires input - Something was typed or chosen.
 * @fires change - A box or a choice was settled.
 * @csspart heading - The headings.
 * @csspart status - A status: word, shape and colour.
 * @csspart comparison - What the evidence suggests, beside what is declared.
 * @csspart faults - What stops the hand-in.
 * @csspart outcome - What became of the hand-in.
 * @csspart bar - The line that says the draft is kept.
 */
export class EngagementUpdate extends DeskForm<Plan, UpdateWork, Update> {
  static override givenAs = 'plan';
  static override handedAs = 'update';
  static override styles = [...EngagementElement.styles, formStyles, statusMarkStyles, updateStyles];
  static override properties: PropertyDeclarations = {
    plan: { attribute: false },
    row: {},
    lead: {},
  };

  /** The plan, when a script gives it. */
  declare plan: Plan | undefined;
  declare row: string | undefined;
  declare lead: string | undefined;

  #begun: Plan | undefined;

  override focus(): void {
    this.focusOn(this.work ? 'by' : 'row');
  }

  protected readGiven(given: unknown): Plan {
    return readGivenPlan(given);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.shown || (this.shown === this.#begun && !changed.has('row'))) return;
    const again = this.#begun?.id === this.shown.id && !changed.has('row');
    this.#begun = this.shown;
    // A newer copy of the same plan: what is being written goes on.
    if (again && this.work && this.#rowOf(this.work.row)) return;
    void this.#open();
  }

  /** Begins with the row the page names, else with the one an earlier visit was busy with, else with the choice. */
  async #open(): Promise<void> {
    this.clearDesk();
    const row = this.row;
    if (row) {
      const found = this.#rowOf(row);
      if (found) await this.#start(found.deliverable.id);
      return;
    }
    const prefix = this.#key('');
    const key = this.keeps ? await latestDraftUnder(prefix) : undefined;
    const left = key && this.#rowOf(key.slice(prefix.length));
    if (left && !this.work && !this.row) await this.#start(left.deliverable.id);
  }

  #start(row: string): Promise<boolean> {
    const plan = this.shown as Plan;
    const by = this.lead ? (partyNamed(plan, this.lead)?.name ?? this.lead) : '';
    return this.begin(blankUpdate(`update-${randomId()}`, row, by), this.#key(row));
  }

  #key(row: string): string {
    return ['update', location.pathname, this.id || this.name || '', this.shown?.id, row].join(' ');
  }

  #rowOf(wanted: string): PlanRow | undefined {
    const rows = this.shown ? [...rowsOf(this.shown)] : [];
    return rows.find(({ deliverable: { id, ref } }) => id === wanted || ref === wanted);
  }

  protected override get formWords(): FormWords {
    return wordsIn(formWords, this.language);
  }

  get #words(): UpdateWords & FormWords {
    return { ...this.formWords, ...wordsIn(updateWords, this.language) };
  }

  get #scheme(): StatusLevels {
    return schemeOf(this.shown);
  }

  protected override renderShown(plan: Plan): TemplateResult {
    const words = this.#words;
    const level = this.headingLevel;
    if (this.row && !this.#rowOf(this.row))
      throw new Trouble('wrong-shape', `row="${this.row}" is no row of the plan`);
    const work = this.work;
    const row = work && this.#rowOf(work.row);
    if (!row) {
      const offers = offersOf(translated(plan, this.language), {
        asOf: checkedDay('as-of', this.day),
        policy: policyOf(this),
        lead: this.lead,
      });
      const { lead } = this;
      return html`${heading(level, words.title)}
        <div @click=${this.onClick}>${this.row ? nothing : rowChooser(offers, { lead, words })}</div>`;
    }
    const view = this.#view(plan, row, work);
    const { desk } = this;
    const done = desk.sending.kind === 'sent';
    return html`${heading(level, words.title)}
      <div @input=${this.onInput} @change=${this.onChange} @click=${this.onClick}>
        ${notices(desk, words)} ${faultSummary(this.faults, level, words, this.focusOn)}
        ${this.#another(words)} ${rowCard(view)}
        <fieldset class="all" role="none" ?disabled=${this.busy || done}>
          ${questions(view)}${done ? nothing : wayOut(words)}
        </fieldset>
        ${outcome(desk, words)}
        ${done ? html`<div class="row screen">${button('change', words.change)}${this.#another(words)}</div>` : draftBar(desk, words)}
      </div>`;
  }

  /** The way back to the choice of a row, where the page leaves it to the officer. */
  #another(words: UpdateWords): TemplateResult | typeof nothing {
    if (this.row) return nothing;
    return html`<button type="button" class="plain screen" data-do="another">${words.another}</button>`;
  }

  #view(given: Plan, row: PlanRow, work: UpdateWork): UpdateView {
    const plan = translated(given, this.language);
    const today = checkedDay('as-of', this.day);
    const policy = policyOf(this);
    const update = this.finish(work);
    const applied = withUpdate(plan, update);
    const rowIn = (of: Plan) => [...rowsOf(of)].find(({ path }) => path === row.path) as PlanRow;
    // A year is typed digit by digit: until it is one, today stands in.
    const spokenOf = isDay(work.on) && work.on <= today ? work.on : today;
    // A field that was given today again would lose what is typed in it.
    const on = work.on || (badDaysIn(this.renderRoot).has('on') ? '' : today);
    return {
      plan,
      policy,
      scheme: schemeOf(plan),
      row: rowIn(plan),
      now: assessWithReading(rowIn(plan).deliverable, { asOf: today, policy, plan }),
      then: assessWithReading(rowIn(applied).deliverable, { asOf: spokenOf, policy, plan: applied }),
      work,
      on,
      words: this.#words,
      rowWords: wordsIn(rowWords, this.language),
      statusWords: wordsIn(statusWords, this.language),
      lang: coreLanguage(this.language),
      foreign: foreignTo(plan, this.language),
      today,
      live: this.live,
      level: this.headingLevel,
      faults: this.faults,
    };
  }

  protected override revive(draft: unknown, blank: UpdateWork): UpdateWork {
    return revived(draft, blank);
  }
  protected override readControl(work: UpdateWork, control: Control): UpdateWork {
    return readUpdateControl(work, control);
  }
  protected override findFaults(work: UpdateWork): Fault[] {
    return findUpdateFaults(work, this.day, badDaysIn(this.renderRoot), this.#words);
  }
  protected override finish(work: UpdateWork): Update {
    const plan = this.shown as Plan;
    return finishedUpdate(work, { plan, scheme: this.#scheme, today: this.day, lang: this.language });
  }
  protected override fileWords(work: UpdateWork): string[] {
    const row = this.#rowOf(work.row);
    return ['update', row ? rowRef(row.deliverable) : '', work.on || this.day];
  }
  protected override byOf({ by }: UpdateWork): string {
    return by.trim();
  }

  protected override doOwnDeed({ do: deed, n = '0' }: DOMStringMap): string | undefined {
    const { work } = this;
    switch (deed) {
      case 'start': {
        const row = this.renderRoot.querySelector<HTMLSelectElement>('#row')?.value;
        if (row) void this.#start(row).then(() => this.focusOn('by'));
        return undefined;
      }
      case 'another':
        this.clearDesk();
        return 'row';
      case 'add-evidence':
        if (!work) return undefined;
        this.edited({ ...work, evidence: [...work.evidence, {}] });
        return `text-${work.evidence.length}`;
      case 'remove-evidence':
        if (!work) return undefined;
        this.edited({ ...work, evidence: work.evidence.filter((_, at) => at !== Number(n)) });
        return 'add-evidence';
      default:
        return undefined;
    }
  }
}

/** The plan's language, where it is not the one spoken around it. */
function foreignTo({ lang }: Plan, language: string): string | undefined {
  return lang && lang.split('-')[0] !== language ? lang : undefined;
}
