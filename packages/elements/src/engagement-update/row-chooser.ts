import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { partyNamed, rowRef, rowsByLead, rowsOf, updatesOwed } from '@engagement-plan/core';
import type { Day, Plan, PlanRow, StatusPolicy, UpdateOwed } from '@engagement-plan/core';
import type { UpdateWords } from './engagement-update.words.js';

/** A row to choose, and the update it owes. */
interface Offer {
  readonly row: PlanRow;
  readonly owes: UpdateOwed | undefined;
}

/** The rows an officer may choose from: those that owe an update first, the longest owed before the others. */
export interface Offers {
  readonly owed: readonly Offer[];
  readonly others: readonly Offer[];
  /** Whether the plan knows the lead asked for. */
  readonly leadKnown: boolean;
}

/** What to choose from; `lead` narrows it to the rows of one party. */
export function offersOf(
  plan: Plan,
  { asOf, policy, lead }: { asOf: Day; policy: StatusPolicy; lead: string | undefined },
): Offers {
  const party = lead ? partyNamed(plan, lead) : undefined;
  const rows = party
    ? (rowsByLead(plan).find((one) => one.party.id === party.id)?.rows ?? [])
    : [...rowsOf(plan)];
  const owing = new Map([...updatesOwed(plan, { asOf, policy }, asOf)].map((entry) => [entry.about, entry]));
  const offers = rows.map((row) => ({ row, owes: owing.get(row.deliverable.id) }));
  return {
    owed: offers
      .filter(({ owes }) => owes)
      .sort((a, b) => ((a.owes?.by ?? '') < (b.owes?.by ?? '') ? -1 : 1)),
    others: offers.filter(({ owes }) => !owes),
    leadKnown: !lead || party !== undefined,
  };
}

/** The rows as a list to choose from, with a button: moving through a list must not change the page. */
export function rowChooser(
  { owed, others, leadKnown }: Offers,
  { lead, words }: { lead: string | undefined; words: UpdateWords },
): TemplateResult {
  if (owed.length + others.length === 0) return html`<p>${words.noRows}</p>`;
  const overdue = owed.filter(({ owes }) => owes?.state === 'overdue').length;
  return html`${leadKnown ? nothing : html`<p class="warn">${words.noSuchLead(lead ?? '')}</p>`}
    <p>${words.owedCount(owed.length, overdue)}</p>
    <div class="field">
      <label for="row">${words.choose}</label
      ><select id="row">
        ${group(words.owedFirst, owed, words)} ${group(words.others, others, words)}
      </select>
    </div>
    <div class="row screen"><button type="button" class="main" data-do="start">${words.start}</button></div>`;
}

function group(label: string, offers: readonly Offer[], words: UpdateWords): TemplateResult | typeof nothing {
  if (offers.length === 0) return nothing;
  return html`<optgroup label=${label}>
    ${offers.map(({ row: { deliverable }, owes }) => {
      const said = `${rowRef(deliverable)}: ${deliverable.title}`;
      return html`<option value=${deliverable.id}>
        ${owes ? `${said} (${words.owedMark(owes.state)})` : said}
      </option>`;
    })}
  </optgroup>`;
}
