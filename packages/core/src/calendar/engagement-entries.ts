import { isInternal } from '../plan/internal.js';
import type { Checklist } from '../principles/principles.js';
import { progressOf } from '../principles/progress-of.js';
import type { PlanningRecord } from '../record/record.js';
import { spanOf } from '../register/asking.js';
import { audiencesIn, sayAudience } from '../register/match-audiences.js';
import type { Engagement, Register } from '../register/register.js';
import { registerSetting } from '../register/setting.js';
import { feedbackDueOf } from '../register/timing.js';
import { isFedBack } from '../register/told.js';
import { calendarWords } from './calendar-words.js';
import type { CalendarEntry } from './entry.js';
import type { EntryNames } from './names.js';
import { shown, type EntryOptions } from './shown.js';

/**
 * The engagements of a register: when each is open, when the decision is, and by when people are to hear
 * back, unless they have; and the polls the register names. Engagements for the office alone are left out.
 */
export function registerEntries(
  register: Register,
  names: EntryNames,
  options: EntryOptions,
): CalendarEntry[] {
  const { asOf, lang } = options;
  const { titles, feedbackAssumed } = calendarWords(lang);
  const { policy } = registerSetting(register, { asOf });
  const found: CalendarEntry[] = [];
  for (const engagement of register.engagements) {
    const { id, title, decisionOn, links } = engagement;
    const [open, decision, feedback] = ['open', 'decision', 'feedback'].map((part) =>
      names('engagement', id, part),
    ) as [string, string, string];
    if (isInternal(engagement)) continue;
    const href = links?.find((link) => link.href !== undefined)?.href;
    const settled = spanOf(engagement);
    const span = settled
      ? { ...settled, lines: [] }
      : shown(engagement.when, { ...options, windows: 'window' });
    if (span) {
      const note = noteOn(engagement, options, span.lines);
      const { from, to } = span;
      found.push({ id: open, kind: 'engagement', from, to, title: titles.engagement(title), note, href });
    }
    if (decisionOn !== undefined)
      found.push({ id: decision, kind: 'decision', from: decisionOn, title: titles.decision(title), href });
    const due = feedbackDueOf(engagement, policy);
    if (due && !isFedBack(engagement, asOf)) {
      const note = due.named ? undefined : feedbackAssumed(policy.feedbackDays);
      found.push({ id: feedback, kind: 'feedback', from: due.on, title: titles.feedback(title), note, href });
    }
  }
  for (const { on, title = '' } of register.elections ?? [])
    found.push({ id: names('poll', on), kind: 'poll', from: on, title: titles.poll(title) });
  return found;
}

function noteOn(
  { audiences = [], areas = [] }: Engagement,
  { lang }: EntryOptions,
  lines: readonly string[],
): string {
  const { asks, where } = calendarWords(lang);
  const asked = audiences.flatMap((words) =>
    audiencesIn(words).map(({ known, words: own }) => (known ? sayAudience(known.id, lang) : own)),
  );
  return [
    ...lines,
    ...(asked.length > 0 ? [asks([...new Set(asked)])] : []),
    ...(areas.length > 0 ? [where(areas)] : []),
  ].join('\n');
}

/**
 * By when the principles of a checklist are to be answered, stage by stage, as long as some are open; and
 * when its engagement is open, unless a register beside it says so.
 */
export function checklistEntries(
  checklist: Checklist,
  names: EntryNames,
  options: EntryOptions,
  inRegister: ReadonlySet<string>,
): CalendarEntry[] {
  const { titles } = calendarWords(options.lang);
  const { engagement } = checklist;
  const { id, title = checklist.title ?? checklist.id } = engagement;
  const found: CalendarEntry[] = [];
  const span = spanOf(engagement);
  const name = names('engagement', 'open');
  if (span && (id === undefined || !inRegister.has(id)))
    found.push({ id: name, kind: 'engagement', ...span, title: titles.engagement(title) });
  for (const stage of progressOf(checklist, { asOf: options.asOf }).stages) {
    const stageName = names('stage', stage.id);
    const { owed, 'not-due': ahead } = stage.counts;
    if (stage.owedBy === undefined || owed + ahead === 0) continue;
    const what = `${title}, ${stage.title}`;
    found.push({ id: stageName, kind: 'principles', from: stage.owedBy, title: titles.principles(what) });
  }
  return found;
}

/** When the methods of a planning record are used, where the record names days. */
export function recordEntries(
  record: PlanningRecord,
  names: EntryNames,
  options: EntryOptions,
): CalendarEntry[] {
  const words = calendarWords(options.lang);
  const found: CalendarEntry[] = [];
  for (const { id, name, timing } of record.plan?.methods ?? []) {
    const entry = names('method', id);
    const at = shown(timing, { ...options, windows: 'window' });
    if (!at) continue;
    const part = record.title === undefined ? [] : [words.part(record.title)];
    const note = [...part, ...at.lines].join('\n');
    found.push({
      id: entry,
      kind: 'method',
      from: at.from,
      to: at.to,
      title: words.titles.method(name),
      note,
    });
  }
  return found;
}
