import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { STATE_OF, assessWithReading, rowsOf, schemeOf, translated } from '@engagement-plan/core';
import type { Assessment, Deliverable, Plan, Standing, StatusWord } from '@engagement-plan/core';
import { around, coreWords } from '../base/core-words.js';
import { EngagementElement } from '../base/engagement-element.js';
import { Trouble } from '../base/trouble.js';
import { wordsIn } from '../base/words.js';
import { statusMark, wordOf } from '../marks/status-mark.js';
import { statusMarkStyles } from '../marks/status-mark.styles.js';
import { checkedDay } from '../base/checked-day.js';
import { coreLanguage } from '../base/core-language.js';
import { policyOf } from '../plan-given/policy-of.js';
import { readGivenPlan } from '../plan-given/read-plan.js';
import { engagementStatusStyles } from './engagement-status.styles.js';
import { statusWords } from './engagement-status.words.js';
import { declaredDiffers, declaredMark } from './declared.js';
import { meaningOf } from './scheme-key.js';
import { statusAccount } from './status-account.js';
import type { Told } from './status-account.js';

/** A plan to find the row in; none when the status itself, or the row, was given. */
type Source = { readonly plan: Plan | undefined };

/**
 * One status, in the middle of a sentence: word, shape and colour, and on request what it means, why it is
 * so and what would turn it green.
 *
 * @summary The status of one row of a plan.
 * @tag engagement-status
 * @slot - What stands until it is ready, and whenever it cannot be: the status as last known.
 * @attr row - The ref or id of the row in the plan.
 * @attr state - For plain use, without a plan: red, amber, green, not-due, unknown or excluded.
 * @attr brief - Leaves the button away.
 * @fires engagement-status-load - The status is on show.
 * @fires engagement-status-error - It cannot be shown.
 * @csspart status - A mark: word, shape and colour.
 * @csspart account - The reasons.
 */
export class EngagementStatus extends EngagementElement<Source> {
  static override givenAs = 'plan';
  static override styles = [...EngagementElement.styles, statusMarkStyles, engagementStatusStyles];
  static override properties = {
    plan: { attribute: false },
    deliverable: { attribute: false },
    assessment: { attribute: false },
    row: {},
    state: {},
    brief: { type: Boolean },
    open: { state: true },
  };

  /** The plan that holds the row. */
  declare plan: Plan | undefined;
  /** The row, when a script has it at hand; its plan may be given as well. */
  declare deliverable: Deliverable | undefined;
  /** The status itself, as `assess` answered it. */
  declare assessment: Assessment | undefined;
  declare row: string | undefined;
  declare state: string | undefined;
  declare brief: boolean;
  declare open: boolean;

  constructor() {
    super();
    this.brief = false;
    this.open = false;
  }

  protected override readGiven(given: unknown): Source {
    return { plan: given === this.#alone ? undefined : readGivenPlan(given) };
  }

  protected override showNothingGiven(): Source | undefined {
    return this.state ? { plan: undefined } : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const given = ['assessment', 'deliverable', 'state'].some((name) => changed.has(name));
    if (given && this.shown === undefined && this.#alone) this.take(this.#alone);
  }

  /** What needs no plan around it. */
  get #alone(): unknown {
    return this.assessment ?? this.deliverable ?? this.state;
  }

  #find(plan: Plan | undefined): Told | Standing {
    const { assessment } = this;
    if (assessment) return { assessment };
    const options = { asOf: checkedDay('as-of', this.day), policy: policyOf(this), plan };
    if (this.deliverable) return assessWithReading(this.deliverable, options);
    if (plan) {
      const wanted = this.row;
      for (const { deliverable } of rowsOf(plan)) {
        if (deliverable.ref === wanted || deliverable.id === wanted)
          return assessWithReading(deliverable, options);
      }
      throw new Trouble('wrong-shape', `row="${wanted ?? ''}" is no row of the plan`);
    }
    const state =
      this.state && Object.hasOwn(STATE_OF, this.state) ? STATE_OF[this.state as StatusWord] : undefined;
    if (!state) throw new Trouble('wrong-shape', `state="${this.state ?? ''}" is no status`);
    return { state, level: undefined };
  }

  protected override renderShown({ plan: given }: Source): TemplateResult {
    const lang = coreLanguage(this.language);
    const words = wordsIn(statusWords, this.language);
    const plan = given && translated(given, this.language);
    const found = this.#find(plan);
    const told = 'assessment' in found ? found : undefined;
    const assessment = told?.assessment;
    const standing = assessment?.effective ?? (found as Standing);
    const scheme = schemeOf(plan);
    const word = wordOf(standing, scheme, lang);
    return html`${statusMark(standing.state, word, lang)}${
      assessment && declaredDiffers(assessment)
        ? html` <span class="declared">${words.declared}: ${declaredMark(assessment, scheme, lang)}</span>`
        : nothing
    }${
      this.brief
        ? nothing
        : html` <button
              type="button"
              class="plain"
              aria-expanded=${this.open ? 'true' : 'false'}
              aria-controls="account"
              @click=${this.calmly(() => {
                this.open = !this.open;
              })}
            >
              ${assessment ? words.ask : words.askMeaning}<span class="unseen" lang=${lang}> ${word}</span>
            </button>
            <dl class="account" id="account" part="account" ?hidden=${!this.open}>
              ${told ? statusAccount(told, scheme, words, lang) : nothing}
              <dt>${around(words.meaning, coreWords(word, this.language))}</dt>
              ${meaningOf(standing, scheme, words, lang)}
            </dl>`
    }`;
  }
}
