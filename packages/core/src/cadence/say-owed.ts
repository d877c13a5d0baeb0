import { OWED_CY } from '../words/cy/owed.js';
import { formatDay } from '../words/day.js';
import type { Lang } from '../words/lang.js';
import { counted, listed, quoted } from '../words/phrases.js';
import type { OwedEntry, OwedState, OwedToBody, UpdateOwed } from './owed-entry.js';

/** Every sentence about what is owed, in one language. Days come as they are read in it. */
export interface OwedSentences {
  update(row: string, owedBy: string): string;
  feedback(engagement: string, owedBy: string): string;
  principles(engagement: string, principles: string, owedBy: string): string;
  answer(challenge: string, owedBy: string): string;
  readonly nobody: string;
  clock(state: OwedState, by: string | undefined, daysOver: number): string;
  lastUpdate(on: string | undefined): string;
  to(bodies: string): string;
  assumed(months: number): string;
}

const OWED_EN: OwedSentences = {
  update: (row, owedBy) => `An update on ${row}, from ${owedBy}`,
  feedback: (engagement, owedBy) => `“You said, we did” for ${engagement}, from ${owedBy}`,
  principles: (engagement, principles, owedBy) =>
    `Answers to ${principles} for ${engagement}, from ${owedBy}`,
  answer: (challenge, owedBy) => `An answer to ${challenge}, from ${owedBy}`,
  nobody: 'nobody named',
  clock: (state, by, over) => {
    if (by === undefined) return 'due now';
    if (state === 'coming') return `to come by ${by}`;
    return over === 0 ? `due by ${by}` : `due by ${by}, ${counted(over, 'day')} overdue`;
  },
  lastUpdate: (on) => (on === undefined ? 'There has been none yet.' : `The last one was on ${on}.`),
  to: (bodies) => `For ${bodies}.`,
  assumed: (months) =>
    `The plan gives no reporting interval; ${counted(months, 'calendar month')} ${months === 1 ? 'is' : 'are'} assumed.`,
};

const SENTENCES: Readonly<Record<Lang, OwedSentences>> = { en: OWED_EN, cy: OWED_CY };

/**
 * What is owed, by whom and by when, in one sentence; for an update also when the last one was, which bodies
 * wait for it, and that the interval is assumed where it is.
 */
export function sayOwed(entry: OwedEntry, lang: Lang): string {
  const words = SENTENCES[lang];
  const owedBy =
    entry.owedBy.length === 0
      ? words.nobody
      : listed(
          entry.owedBy.map(({ name }) => name),
          lang,
        );
  const by = entry.by === undefined ? undefined : formatDay(entry.by, lang);
  const first = `${headOf(entry, owedBy, words, lang)}: ${words.clock(entry.state, by, entry.daysOver)}.`;
  return entry.kind === 'update' ? [first, ...aboutUpdate(entry, words, lang)].join(' ') : first;
}

function headOf(entry: OwedEntry, owedBy: string, words: OwedSentences, lang: Lang): string {
  switch (entry.kind) {
    case 'update':
      return words.update(named(entry), owedBy);
    case 'feedback':
      return words.feedback(quoted(entry.title), owedBy);
    case 'principles':
      return words.principles(
        quoted(entry.title),
        listed(
          entry.principles.map((one) => quoted(one)),
          lang,
        ),
        owedBy,
      );
    case 'answer':
      return words.answer(quoted(entry.title), owedBy);
  }
}

const named = ({ ref, title }: UpdateOwed) => (ref === undefined ? quoted(title) : `${ref} ${quoted(title)}`);

function aboutUpdate(
  { lastUpdate, to, assumed, months }: UpdateOwed,
  words: OwedSentences,
  lang: Lang,
): string[] {
  const said = [words.lastUpdate(lastUpdate === undefined ? undefined : formatDay(lastUpdate, lang))];
  if (to.length > 0) said.push(words.to(listed(bodiesOf(to), lang)));
  if (assumed) said.push(words.assumed(months));
  return said;
}

const bodiesOf = (to: readonly OwedToBody[]) => [...new Set(to.map(({ body }) => body))];
