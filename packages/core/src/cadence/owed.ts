import { givenDay } from '../target-date/given-day.js';
import type { Challenge } from '../challenge/challenge.js';
import type { ChallengeClock } from '../challenge/last-day.js';
import type { EngagementDocument } from '../document/document.js';
import type { Plan } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { CHECKLIST_POLICY, type ChecklistPolicy } from '../principles/policy.js';
import type { StatusPolicy } from '../status/policy.js';
import type { Day } from '../target-date/target-date.js';
import { answerOwed, feedbackOwed, principlesOwed } from './answers-owed.js';
import type { OwedEntry, OwedParty } from './owed-entry.js';
import { leadsOf, updatesOwed } from './updates-owed.js';

/** On which day, how far ahead, and by which numbers it is asked what is owed. */
export interface OwedOptions {
  /** "Today" is the caller's to know. */
  readonly asOf: Day;
  /** What comes to be owed up to this day is listed too, as `coming`. Defaults to `asOf`. */
  readonly upTo?: Day | undefined;
  /** The numbers and switches of the status rules; `DEFAULT_POLICY` when nobody chose. */
  readonly policy?: StatusPolicy | undefined;
  /** When feedback principles fall due; `CHECKLIST_POLICY` for what is left out. */
  readonly checklistPolicy?: Partial<ChecklistPolicy> | undefined;
  /** The clock of challenges: the council's own number of working days, and whose bank holidays. */
  readonly challengeClock?: ChallengeClock | undefined;
}

/**
 * Everything owed on a day, in one list, the earliest last day first: updates of the rows of plans, feedback
 * on the engagements of registers, principles of checklists, answers to challenges. Documents given together
 * see each other: who leads the row a challenge is about owes the answer.
 *
 * @throws RangeError when `asOf` is not a day
 */
export function owed(
  documents: EngagementDocument | readonly EngagementDocument[],
  options: OwedOptions,
): OwedEntry[] {
  givenDay(options.asOf);
  const together = 'kind' in documents ? [documents] : documents;
  const leads = leadsFinder(together);
  return together
    .flatMap((document) => [...owedIn(document, options, leads)])
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => compareDays(a.entry.by, b.entry.by) || a.at - b.at)
    .map(({ entry }) => entry);
}

function owedIn(
  document: EngagementDocument,
  { asOf, upTo = asOf, policy, challengeClock, ...options }: OwedOptions,
  leadsOfChallenge: (challenge: Challenge) => readonly OwedParty[],
): Iterable<OwedEntry> {
  const checklistPolicy = { ...CHECKLIST_POLICY, ...options.checklistPolicy };
  switch (document.kind) {
    case 'plan':
      return updatesOwed(document, { asOf, policy }, upTo);
    case 'register':
      return feedbackOwed(document, asOf, upTo, checklistPolicy);
    case 'checklist':
      return principlesOwed(document, asOf, upTo, checklistPolicy);
    case 'challenge':
      return answerOwed(document, asOf, challengeClock, leadsOfChallenge(document));
    default:
      return [];
  }
}

/** What has no last day comes after what has one. */
function compareDays(a: Day | undefined, b: Day | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}

/** Rows are looked up only once a challenge asks. */
function leadsFinder(documents: readonly EngagementDocument[]) {
  const plans = documents.filter((document): document is Plan => document.kind === 'plan');
  const leads = new Map<string, readonly OwedParty[]>();
  return ({ about }: Challenge): readonly OwedParty[] => {
    if (leads.size === 0) {
      for (const plan of plans) {
        const names = new Map((plan.parties ?? []).map(({ id, name }) => [id, name]));
        for (const { deliverable } of rowsOf(plan)) {
          leads.set(`${plan.id}#${deliverable.id}`, leadsOf(deliverable, names));
        }
      }
    }
    const { to, document } = about;
    const places = to.includes('#')
      ? [to]
      : (document ? [document] : plans.map(({ id }) => id)).map((id) => `${id}#${to}`);
    const [only, another] = places.flatMap((place) => {
      const found = leads.get(place);
      return found === undefined ? [] : [found];
    });
    // Where two plans have such a row, nobody is accused.
    return only === undefined || another !== undefined ? [] : only;
  };
}
