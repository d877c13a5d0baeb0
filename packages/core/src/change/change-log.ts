import type { EngagementDocument } from '../document/document.js';
import { escapeHtml } from '../html/escape.js';
import type { Lang } from '../words/lang.js';
import type { Called, Change } from './change.js';
import type { Diff } from './diff.js';
import { CHANGE_SENTENCES, sayChange } from './say-change.js';

/** One change, and the sentence that tells it in the language of the log. */
export interface ChangeLogEntry {
  readonly change: Change;
  /** One sentence or two, with full stops. */
  readonly text: string;
}

/** The changes of one objective, or of the document as a whole. */
export interface ChangeLogGroup {
  /** Absent for what belongs to no objective. */
  readonly objective?: Called;
  readonly title: string;
  readonly entries: readonly ChangeLogEntry[];
}

/** What changed, in words, objective by objective. */
export interface ChangeLog {
  /** The language its words are in; the plan’s own stay as written. */
  readonly lang: Lang;
  /** Names the two versions, to stand above the log. */
  readonly title: string;
  /** Says that nothing changed that a reader would see; undefined when something did. */
  readonly none: string | undefined;
  /** The document as a whole first, then objective by objective. */
  readonly groups: readonly ChangeLogGroup[];
}

/** The two documents of the diff, and the language to say it in. */
export interface ChangeLogOptions {
  /** The document the diff leads from: it has the names of what is gone. */
  readonly before: EngagementDocument;
  /** The document the diff leads to. */
  readonly after: EngagementDocument;
  /** English when nobody chose. */
  readonly lang?: Lang | undefined;
}

/**
 * A diff in sentences a committee can read: the document as a whole first, then its objectives in the order
 * of the document after. What an implied row only repeats of its action is said once, and where things stand
 * in the file they were read from is left out.
 */
export function changeLog(
  { changes, before: from, after: to }: Diff,
  { before, after, lang = 'en' }: ChangeLogOptions,
): ChangeLog {
  const { log } = CHANGE_SENTENCES[lang];
  const plan = after.kind === 'plan' ? after : undefined;
  const titles = new Map(
    [before, after].flatMap((document) =>
      document.kind === 'plan'
        ? document.objectives.map(({ id, title }): [string, string] => [id, title])
        : [],
    ),
  );
  const groups = new Map<string, { objective: Called | undefined; entries: ChangeLogEntry[] }>();
  const order = plan?.objectives.map(({ id }) => id) ?? [];
  for (const change of changes) {
    if (change.deed === 'read-elsewhere') continue;
    const key = change.objective?.id ?? '';
    const group = groups.get(key) ?? { objective: change.objective, entries: [] };
    groups.set(key, group);
    if (!group.entries.some((entry) => repeats(change, entry.change)))
      group.entries.push({ change, text: sayChange(change, lang, plan) });
  }
  const place = (id: string) => (id === '' ? -1 : order.includes(id) ? order.indexOf(id) : order.length);
  return {
    lang,
    title: log.title(from.version, to.version),
    none:
      groups.size > 0
        ? undefined
        : (changes.length === 0 ? log.none : log.onlyElsewhere)(from.version, to.version),
    groups: [...groups]
      .sort(([a], [b]) => place(a) - place(b))
      .map(([id, { objective, entries }]) => ({
        ...(objective && { objective }),
        title: objective ? titled(objective, titles.get(id)) : log.whole,
        entries,
      })),
  };
}

function titled({ name }: Called, title: string | undefined): string {
  return title === undefined || name.startsWith('“') ? (title ?? name) : `${name} ${title}`;
}

/** A row that stands for its action says again what the action said. */
function repeats(change: Change, earlier: Change): boolean {
  return (
    change.noun === 'deliverable' &&
    earlier.noun === 'action' &&
    change.deed === 'reworded' &&
    earlier.deed === 'reworded' &&
    change.facts.before === earlier.facts.before &&
    change.facts.after === earlier.facts.after
  );
}

/** The log as plain text, a line for each change. */
export function changeLogText({ title, none, groups }: ChangeLog): string {
  if (none !== undefined) return `${none}\n`;
  const parts = groups.map((group) =>
    [group.title, ...group.entries.map(({ text }) => `- ${text}`)].join('\n'),
  );
  return `${[title, ...parts].join('\n\n')}\n`;
}

/**
 * The log as HTML to put into a page: headings and lists, everything escaped, no style of its own.
 *
 * @param level of the log's own heading, 2 when nobody chose; objectives stand one below
 */
export function changeLogHtml({ lang, title, none, groups }: ChangeLog, level = 2): string {
  const heading = (at: number, text: string) => `<h${at}>${escapeHtml(text)}</h${at}>`;
  const lists = groups.map((group) => {
    const lines = group.entries.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('');
    return `${heading(level + 1, group.title)}<ul>${lines}</ul>`;
  });
  const body = none === undefined ? lists.join('') : `<p>${escapeHtml(none)}</p>`;
  return `<section lang="${lang}">${heading(level, title)}${body}</section>`;
}
