import type { Deliverable, Plan, Step } from '../plan/plan.js';
import { rowsOf } from '../plan/rows.js';
import { isClosed, readFacts } from '../status/facts.js';
import { settingOf } from '../status/setting.js';
import { dueWindow } from '../status/window.js';
import type { Day, TargetDate } from '../target-date/target-date.js';
import { calendarWords } from './calendar-words.js';
import type { CalendarEntry } from './entry.js';
import type { EntryNames } from './names.js';
import { shown, type EntryOptions } from './shown.js';

/**
 * When the rows of a plan are due, and their milestones and steps that are not done. Rows that are cancelled
 * or superseded by `asOf` are left out; so is everything internal: notes, resources and contacts are not
 * looked at.
 */
export function planEntries(plan: Plan, names: EntryNames, options: EntryOptions): CalendarEntry[] {
  const words = calendarWords(options.lang);
  const setting = settingOf({ asOf: options.asOf, plan });
  const parties = new Map(plan.parties?.map(({ id, name }) => [id, name]));
  const found: CalendarEntry[] = [];
  for (const { deliverable: row } of rowsOf(plan)) {
    const closed = isClosed(readFacts(row, setting).facts.lifecycle);
    const called = row.ref === undefined ? row.title : `${row.ref} ${row.title}`;
    const add = (
      kind: 'due' | 'milestone' | 'step',
      id: string,
      text: string,
      date?: TargetDate,
      more?: string[],
    ) => {
      const at = closed ? undefined : shown(date, options);
      if (!at) return;
      const note = [...(kind === 'due' ? [] : [words.part(called)]), ...at.lines, ...(more ?? [])].join('\n');
      found.push({ id, kind, from: at.from, to: at.to, title: words.titles[kind](text), note });
    };
    const leads = row.leads.filter(({ relation }) => relation === 'lead' || relation === 'joint');
    const led = [...new Set(leads.flatMap(({ party }) => parties.get(party) ?? []))];
    const more = led.length > 0 ? [words.lead(led.join(', '))] : [];
    add('due', names('row', row.id), called, dueOf(row, options.asOf), more);
    for (const [i, { id, text, due, state }] of (row.milestones ?? []).entries()) {
      const name = names('row', row.id, 'milestone', id ?? String(i + 1));
      if (state !== 'done') add('milestone', name, text, due);
    }
    eachStep(row.steps ?? [], [], (step, at) => {
      const name = names('row', row.id, 'step', ...(step.id === undefined ? at : ['', step.id]));
      if (step.doneOn === undefined || step.doneOn > options.asOf) add('step', name, step.text, step.due);
    });
  }
  return found;
}

/** The date that makes a row late, as it stood on the day: its own, an earlier one, or its last output’s. */
function dueOf(row: Deliverable, asOf: Day): TargetDate | undefined {
  const window = dueWindow(row, asOf);
  if (window.kind !== 'dated') return undefined;
  const { due, revisions = [], outputs } = row;
  const dates = [due, ...revisions.map(({ from }) => from), ...outputs.map((output) => output.due)];
  return dates.find((date) => date?.to === window.lastDay);
}

function eachStep(
  steps: readonly Step[],
  above: readonly string[],
  visit: (step: Step, at: readonly string[]) => void,
): void {
  for (const [i, step] of steps.entries()) {
    const at = [...above, String(i + 1)];
    visit(step, at);
    eachStep(step.steps ?? [], at, visit);
  }
}
