import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { NATIONS, translated } from '@engagement-plan/core';
import type { Challenge, Nation, Plan } from '@engagement-plan/core';
import { checkedDay } from '../base/checked-day.js';
import { coreLanguage } from '../base/core-language.js';
import { EngagementElement } from '../base/engagement-element.js';
import { heading } from '../base/heading.js';
import { readAs } from '../base/read-as.js';
import { Trouble, warnOnce } from '../base/trouble.js';
import { wordsIn } from '../base/words.js';
import { randomId } from '../drafts/draft.js';
import { latestDraftUnder } from '../drafts/latest-draft.js';
import { checkbox } from '../forms/checkbox.js';
import type { Control } from '../forms/control.js';
import { DeskForm } from '../forms/desk-form.js';
import { draftBar, notices, outcome } from '../forms/desk-parts.js';
import type { Desk } from '../forms/desk-parts.js';
import { faultSummary } from '../forms/fault-summary.js';
import type { Fault } from '../forms/faults.js';
import { formStyles } from '../forms/form.styles.js';
import { formWords } from '../forms/form.words.js';
import type { FormWords } from '../forms/form.words.js';
import { statusMarkStyles } from '../marks/status-mark.styles.js';
import { policyOf } from '../plan-given/policy-of.js';
import { readGivenPlan } from '../plan-given/read-plan.js';
import { challengeAccount } from './challenge-account.js';
import { challengeForm, sendOff, sentOff } from './challenge-form.js';
import type { ChallengeView } from './challenge-form.js';
import { misshapenInChallenge } from './challenge-shape.js';
import { blankChallenge, finishedChallenge, readChallengeControl, revived } from './challenge-work.js';
import type { ChallengeWork } from './challenge-work.js';
import { challengeStyles } from './engagement-challenge.styles.js';
import { challengeWords } from './engagement-challenge.words.js';
import type { ChallengeWords } from './engagement-challenge.words.js';
import { subjectOf, titleIn } from './subject.js';

/** What the page gives: a challenge to read, a plan to choose a row from, or neither. */
type Given = { readonly challenge?: Challenge; readonly plan?: Plan };

/**
 * The right to challenge: a resident comments on a status, an engagement or a decision, or asks for it to be
 * looked at again, with or without a name, and is told by when an answer is owed. Nothing is published by
 * being sent. With `readonly` it is the challenge and its answer as anybody may read them.
 *
 * @summary A comment or a challenge, to write or to read.
 * @tag engagement-challenge
 * @slot - What stands until it is ready, and whenever it cannot be: another way to reach the council.
 * @attr about - Id of what it is about: a row (ref or id) of the plan at `src`, an engagement, a decision; this page when absent.
 * @attr about-title - What that is called, in words.
 * @attr contact - Where a downloaded file is to be sent: a post and its address.
 * @attr council - Who reads it, in words.
 * @attr kept-for - How long names and contact details are kept, in words.
 * @attr nation - Whose bank holidays count: england-and-wales, scotland or northern-ireland.
 * @fires engagement-challenge-load - The form, or the challenge, is on show.
 * @fires engagement-challenge-error - It cannot be shown.
 * @fires engagement-challenge-submit - Sending; `detail` is `{ challenge }`. Prevent it to take it from here.
 * @fires engagement-challenge-sent - It arrived; `detail` is `{ submission }`.
 * @fires engagement-challenge-draft - `detail.what`: saved, restored, deleted, elsewhere or not-kept.
 * @fires input - Something was typed or chosen.
 * @fires change - A box or a choice was settled.
 * @csspart heading - The headings.
 * @csspart status - How the chosen row stands.
 * @csspart promises - Who sees it, how long it is kept, by when an answer is owed.
 * @csspart said - What was said.
 * @csspart clock - By when an answer was owed, and whether it came.
 * @csspart answer - The answer.
 * @csspart faults - What stops the sending.
 * @csspart outcome - What became of the sending.
 * @csspart bar - The line that says the draft is kept.
 */
export class EngagementChallenge extends DeskForm<Given, ChallengeWork, Challenge> {
  static override givenAs = 'challenge';
  static override handedAs = 'challenge';
  static override startsEmpty = true;
  static override styles = [...EngagementElement.styles, formStyles, statusMarkStyles, challengeStyles];
  static override properties: PropertyDeclarations = {
    challenge: { attribute: false },
    plan: { attribute: false },
    readonly: { type: Boolean, reflect: true },
    about: {},
    aboutTitle: { attribute: 'about-title' },
    contact: {},
    council: {},
    keptFor: { attribute: 'kept-for' },
    nation: {},
  };

  /** The challenge to read, when a script gives it. */
  declare challenge: Challenge | undefined;
  /** The plan to choose a row from, when a script gives it. */
  declare plan: Plan | undefined;
  /** Shows a challenge and its answer; there is nothing to fill in. */
  declare readonly: boolean;
  declare about: string | undefined;
  declare aboutTitle: string | undefined;
  declare contact: string | undefined;
  declare council: string | undefined;
  declare keptFor: string | undefined;
  declare nation: string | undefined;

  #begun: Given | undefined;
  /** Whether the reader wants what they write to be kept on the device. */
  #keep = false;
  #looking = false;

  constructor() {
    super();
    this.readonly = false;
  }

  override focus(): void {
    this.focusOn(this.#first);
  }

  /** What is asked first, by id. */
  get #first(): string {
    return this.#plan ? 'about' : 'kind-0';
  }

  protected readGiven(given: unknown): Given {
    const { kind } = (given ?? {}) as { kind?: unknown };
    if (kind === 'plan' && !this.readonly) return { plan: readGivenPlan(given) };
    return { challenge: readAs<Challenge>('challenge', given, misshapenInChallenge) };
  }

  protected override showNothingGiven(): Given | undefined {
    return this.readonly ? undefined : {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('plan') && this.plan) this.take(this.plan);
    const { shown } = this;
    if (!shown || shown.challenge || (shown === this.#begun && !changed.has('about'))) return;
    this.#begun = shown;
    // A newer copy of the same plan: what is being written goes on.
    if (!this.work || this.key !== this.#key) void this.#open();
  }

  /** Begins a new one, or goes on with what the reader asked this device to keep. */
  async #open(): Promise<void> {
    this.clearDesk();
    const key = this.#key;
    this.#looking = true;
    this.#keep = false;
    await this.begin(this.#blank(), key);
    const kept = this.drafts !== 'off' && (await latestDraftUnder(key)) === key;
    if (key !== this.#key) return;
    this.#looking = false;
    this.#keep = kept;
    if (kept) await this.openDesk(key);
    this.requestUpdate();
  }

  #blank(): ChallengeWork {
    return blankChallenge(`challenge-${randomId().slice(0, 12)}`, this.#subject);
  }

  /** Id of what it is about. */
  get #subject(): string {
    return subjectOf(this.about, this.#plan);
  }

  get #plan(): Plan | undefined {
    return this.shown?.plan;
  }

  get #key(): string {
    return ['challenge', location.pathname, this.id || this.name || '', this.#subject].join(' ');
  }

  protected override get keeps(): boolean {
    return this.#keep && this.drafts !== 'off';
  }

  protected override get busy(): boolean {
    return super.busy || this.#looking;
  }

  protected override get desk(): Desk {
    return { ...super.desk, warns: false };
  }

  /** Whether sending it means a file: there is nowhere to post it to. */
  get #toFile(): boolean {
    return !this.endpoint && !this.internals.form;
  }

  protected override get formWords(): FormWords {
    return this.#words;
  }

  get #words(): ChallengeWords & FormWords {
    const own = wordsIn(challengeWords, this.language);
    return {
      ...wordsIn(formWords, this.language),
      ...own,
      ...(this.#toFile ? { handIn: own.toFile } : {}),
      downloaded: own.fileReady(this.contact ?? ''),
    };
  }

  get #nation(): Nation | undefined {
    const known = NATIONS.find((one) => one === this.nation);
    if (this.nation && !known)
      warnOnce(
        this.localName,
        new Trouble('wrong-shape', `nation="${this.nation}" is none; England and Wales is used`),
      );
    return known;
  }

  protected override renderShown({ challenge, plan: given }: Given): TemplateResult {
    const words = this.#words;
    const level = this.headingLevel;
    const lang = coreLanguage(this.language);
    const [today, nation] = [checkedDay('as-of', this.day), this.#nation];
    const account = { asOf: today, nation, words, lang, level };
    if (challenge) return challengeAccount({ challenge, ...account });
    const { work, desk } = this;
    if (!work) return html`${heading(level, words.title)}`;
    const done = desk.sending.kind === 'sent' && this.finish(work);
    // What became of it stands in one place before and after: whoever sent it is there.
    return html`<div @input=${this.onInput} @change=${this.#onKeep} @click=${this.onClick}>
      ${
        done
          ? challengeAccount({ challenge: { ...done, from: undefined }, ...account })
          : this.#form(work, given, { today, nation, words, lang })
      }
      ${outcome(desk, words)} ${done ? sentOff(done.id, words) : draftBar(desk, words)}
    </div>`;
  }

  #form(
    work: ChallengeWork,
    given: Plan | undefined,
    about: Pick<ChallengeView, 'today' | 'nation' | 'words' | 'lang'>,
  ): TemplateResult {
    const { words } = about;
    const { council = '', keptFor = '', faults, live, desk } = this;
    const plan = given && translated(given, this.language);
    const title = this.aboutTitle ?? (plan ? '' : document.title);
    const view = { ...about, work, title, plan, policy: policyOf(this), council, keptFor, live, faults };
    return html`${heading(this.headingLevel, words.title)}
      <p>${words.lead}</p>
      ${notices(desk, words)} ${faultSummary(faults, this.headingLevel, words, this.focusOn)}
      <fieldset class="all" role="none" ?disabled=${this.busy}>
        ${challengeForm(view)}
        ${
          // Nothing is kept unless the reader asks for it: this page is read on shared and public computers.
          this.drafts === 'off' ? nothing : checkbox('keep', this.#keep, words.keep, words.keepHint)
        }
        ${sendOff(this.#toFile, this.contact ?? '', words)}
      </fieldset>`;
  }

  readonly #onKeep = this.calmly(async (event) => {
    const box = event.target as HTMLInputElement;
    if (box.id !== 'keep') return this.announceChange();
    const { work } = this;
    if (!box.checked) await this.draftsKept.remove();
    this.#keep = box.checked;
    const found = await this.openDesk(this.#key);
    // What was typed while the device was asked is kept with the rest; an older draft found there is not wanted.
    const mine = found ? work : this.work;
    if (box.checked && mine) this.edited(mine);
    else this.draftsKept.tell(() => this.#words.removed);
    this.requestUpdate();
  });

  protected override revive(draft: unknown, blank: ChallengeWork): ChallengeWork {
    return revived(draft, blank);
  }
  protected override readControl(work: ChallengeWork, control: Control): ChallengeWork {
    return readChallengeControl(work, control);
  }
  protected override findFaults({ kindOf, text }: ChallengeWork): Fault[] {
    const words = this.#words;
    return [
      ...(kindOf ? [] : [{ at: 'kind-0', message: words.needKind }]),
      ...(text.trim() ? [] : [{ at: 'text', message: words.needText }]),
    ];
  }
  protected override finish(work: ChallengeWork): Challenge | undefined {
    const plan = this.#plan;
    const title = this.aboutTitle ?? (plan ? titleIn(plan, work.about) : document.title);
    const clock = { nation: this.#nation };
    return finishedChallenge(work, { title, received: this.day, lang: this.language, clock });
  }
  protected override fileWords({ id }: ChallengeWork): string[] {
    return [id];
  }
  protected override byOf(): string {
    // A name is nobody's business but the one's who reads the answer: a draft does not say whose it is.
    return '';
  }

  protected override async doOwnDeed({ do: deed }: DOMStringMap): Promise<string | undefined> {
    if (deed !== 'another') return undefined;
    await this.#open();
    this.handIn.takeBack();
    return this.#first;
  }
}
