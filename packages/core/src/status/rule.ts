import type { Facts } from './facts.js';
import type { StatusPolicy } from './policy.js';
import type { OpenCode, ReasonFacts, RuleCode, RuleFacts, RuleReason, Say } from './reasons.js';
import type { StatusState } from './status.js';

/** A rule that fits: the state it gives, and why. */
export type Match<C extends RuleCode = RuleCode> = {
  readonly [K in C]: { readonly state: StatusState; readonly code: K; readonly facts: RuleFacts[K] };
}[C];

/** What a rule leans on that the plan may have left unsaid. */
export type Assumable = 'cadence' | 'start';

/** One line of the table in docs/statuses.md, as the list of rules holds it. */
export interface ListedRule<C extends RuleCode = RuleCode> {
  /** The codes it may give; the first names its folder and its page. */
  readonly codes: readonly [C, ...C[]];
  /** What it promises, in one sentence; the first line of its page. */
  readonly summary: string;
  readonly restsOn?: readonly Assumable[];
  /** Looks only at the facts, and at nothing declared. */
  match(facts: Facts, policy: StatusPolicy): Match<C> | undefined;
}

/** A rule whole, with its words in English; the Welsh stands in words/cy/status.ts. */
export interface StatusRule<C extends RuleCode> extends ListedRule<C> {
  readonly say: Say<RuleFacts, C>;
  /** What would turn it green; nothing for codes that are green or closed. */
  readonly toGreen: Say<ReasonFacts, Extract<C, OpenCode>>;
}

/** Freezes a rule, and lets the compiler check that what matches is what the sentences take. */
export function defineStatusRule<C extends RuleCode>(rule: StatusRule<C>): StatusRule<C> {
  return Object.freeze(rule);
}

/** The reason a match stands for. */
export function reasonOf({ code, facts }: Match): RuleReason {
  return { code, facts } as RuleReason;
}
