import type { PropertyDeclarations } from 'lit';
import { statusTable, translated } from '@engagement-plan/core';
import type { Day, Lang, Plan, StatusPolicy, StatusTable } from '@engagement-plan/core';
import { checkedDay } from '../base/checked-day.js';
import { coreLanguage } from '../base/core-language.js';
import { EngagementElement } from '../base/engagement-element.js';
import { languageOf } from '../base/language.js';
import { Trouble } from '../base/trouble.js';
import { policyOf } from './policy-of.js';
import { readGivenPlan } from './read-plan.js';
import { tableReader } from './table-reader.js';

/**
 * An element that shows a whole plan as it stood on a day. Every status is assessed once, by the core, for
 * everything that shows or counts it.
 */
export abstract class PlanElement extends EngagementElement<Plan> {
  static override givenAs = 'plan';
  static override properties: PropertyDeclarations = {
    plan: { attribute: false },
    since: {},
  };

  /** The plan, when a script gives it. */
  declare plan: Plan | undefined;
  /** An earlier day: what has moved since then is said. */
  declare since: Day | undefined;

  #now: StatusTable | undefined;
  #then: StatusTable | undefined;
  #read: { plan: Plan; language: string; read: Plan } | undefined;

  protected readGiven(given: unknown): Plan {
    return readGivenPlan(given);
  }

  protected override readTables(): Plan | undefined {
    const read = tableReader(() => {
      if (this.shown === undefined) this.readAgain();
    });
    if (!read) return undefined;
    const page = read(this, languageOf(this));
    if (typeof page === 'string') throw new Trouble('not-readable', page);
    for (const child of page.kept) child.slot = 'kept';
    return page.plan;
  }

  /** The plan in the language spoken, as far as it is translated. */
  protected inWords(plan: Plan): Plan {
    const { language } = this;
    if (this.#read?.plan !== plan || this.#read.language !== language) {
      this.#read = { plan, language, read: translated(plan, language) };
    }
    return this.#read.read;
  }

  /** The language of the core's sentences. */
  protected get speech(): Lang {
    return coreLanguage(this.language);
  }

  /** The statuses on the day shown. An edited copy of the plan keeps those of the rows it shares. */
  protected tableNow(plan: Plan): StatusTable {
    this.#now = tableOf(plan, checkedDay('as-of', this.day), policyOf(this), this.#now);
    return this.#now;
  }

  /** The statuses on the earlier day; undefined when none was asked for. */
  protected tableThen(plan: Plan): StatusTable | undefined {
    if (!this.since) return undefined;
    this.#then = tableOf(plan, checkedDay('since', this.since), policyOf(this), this.#then);
    return this.#then;
  }
}

function tableOf(
  plan: Plan,
  asOf: Day,
  policy: StatusPolicy,
  previous: StatusTable | undefined,
): StatusTable {
  const same = previous?.plan === plan && previous.asOf === asOf && previous.policy === policy;
  return same ? previous : statusTable(plan, { asOf, policy, previous });
}
