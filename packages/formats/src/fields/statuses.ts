import type { Lifecycle, ProgressUpdate, StatusLevel, Tone } from '@engagement-plan/core';
import { foldLookalikes } from './lookalikes.js';
import type { Remark } from '../notes/note.js';

/** What a status cell says. Each part is absent when the words do not say it. */
export interface ReadStatus {
  /** Code of a level of the scheme the document uses. */
  readonly declared?: string;
  readonly lifecycle?: Lifecycle;
  readonly progress?: NonNullable<ProgressUpdate['progress']>;
  /** What follows the status in the same cell. */
  readonly note?: string;
  readonly remarks: readonly Remark[];
}

const COLOURS: readonly { code: string; label: string; tone: Tone; words: string[]; complete?: boolean }[] = [
  { code: 'R', label: 'Red', tone: 'bad', words: ['r', 'red', 'coch', '🔴'] },
  {
    code: 'A',
    label: 'Amber',
    tone: 'warning',
    words: ['a', 'amber', 'yellow', 'y', 'oren', 'ambr', 'melyn', '🟠', '🟡'],
  },
  { code: 'G', label: 'Green', tone: 'good', words: ['g', 'green', 'gwyrdd', '🟢'] },
  { code: 'B', label: 'Blue', tone: 'good', complete: true, words: ['b', 'blue', 'glas', '🔵'] },
];

/** The four colours by the codes the shipped schemes have, for a document that does not say what its colours mean. */
const USUAL: readonly StatusLevel[] = COLOURS.map((level) => ({ ...level, code: level.label.toLowerCase() }));

/** The shipped scheme that has every level declared; undefined when nothing was. */
export function usualSchemeOf(declared: Iterable<string>): 'rag' | 'brag' | undefined {
  const codes = new Set(declared);
  if (codes.size === 0) return undefined;
  return codes.has('blue') ? 'brag' : 'rag';
}

/** Words for how a row goes that name no colour. */
const PROGRESS: readonly (readonly [RegExp, Pick<ReadStatus, 'lifecycle' | 'progress'>])[] = [
  [/^not\s+(?:yet\s+)?(?:started|commenced|begun)|^heb\s+ddechrau/iu, { lifecycle: 'not-started' }],
  [
    /^(?:completed?|done|achieved|delivered|closed|finished|cwblhawyd|wedi'i\s+gwblhau)\b/iu,
    { lifecycle: 'complete', progress: 'complete' },
  ],
  [/^(?:on\s+hold|paused|deferred|postponed|suspended|ar\s+stop)\b/iu, { lifecycle: 'on-hold' }],
  [
    /^(?:cancelled|canceled|withdrawn|abandoned|no\s+longer\s+(?:required|needed)|canslwyd)\b/iu,
    { lifecycle: 'cancelled' },
  ],
  [/^superseded\b/iu, { lifecycle: 'superseded' }],
  [
    /^(?:on\s+(?:track|target|schedule)|to\s+plan|ar\s+y\s+trywydd)\b/iu,
    { lifecycle: 'in-progress', progress: 'on-target' },
  ],
  [/^(?:good|significant)\s+progress\b/iu, { lifecycle: 'in-progress', progress: 'significant' }],
  [/^(?:some|limited|partial)\s+progress\b|^partly\b/iu, { lifecycle: 'in-progress', progress: 'some' }],
  [/^(?:little|no)\b.*\bprogress\b/iu, { progress: 'little' }],
  [
    /^(?:off\s+(?:track|target)|delayed|behind|slipp(?:ed|ing|age)|at\s+risk|overdue|oedi)\b/iu,
    { lifecycle: 'in-progress' },
  ],
  [
    /^(?:in\s+progress|under\s+way|underway|ongoing|on-going|started|commenced|yn\s+mynd)\b/iu,
    { lifecycle: 'in-progress' },
  ],
];

const plain = (words: string) => foldLookalikes(words.normalize('NFKC')).text.trim();
const compare = (words: string) =>
  plain(words)
    .toLowerCase()
    .replace(/^(?:rag|brag|status)\s*[:–-]?\s*/u, '')
    .replace(/[\s.:;,()[\]–-]+$/u, '')
    .replace(/^[\s([]+/u, '');

const matches = (level: StatusLevel, words: string) =>
  [level.code, level.label, ...(level.words ?? [])].some((name) => compare(name) === words);

/** The level whose code, label or other spelling the words begin with, and what follows. */
function findLevel(
  words: string,
  levels: readonly StatusLevel[],
): { level: StatusLevel; note: string } | undefined {
  const whole = levels.find((level) => matches(level, compare(words)));
  if (whole !== undefined) return { level: whole, note: '' };
  const [, first = '', rest = ''] =
    /^\s*[([]?([\p{L}🔴🟠🟡🟢🔵]+)[)\]]?\s*(?:[:–,;.(-]\s*|\s)(.+)$/su.exec(words) ?? [];
  const level = first === '' ? undefined : levels.find((l) => matches(l, compare(first)));
  // "A review was held" begins with a word, not with an amber light.
  if (level === undefined || (first.length === 1 && !/^\s*[([]?\S+[)\]]?\s*[:–,;(-]/u.test(words)))
    return undefined;
  return { level, note: rest.replace(/\)\s*$/u, '').trim() };
}

/**
 * Reads a status cell against the levels the document defines, else the four colours by name or letter.
 * Words for progress ("Complete", "Not started", "Off track") say how far a row is, and declare a level
 * only when a level carries that name. A blank cell says nothing.
 */
export function readStatus(words: string, levels: readonly StatusLevel[] = USUAL): ReadStatus {
  const text = plain(words);
  if (!/[\p{L}🔴🟠🟡🟢🔵]/u.test(text)) return { remarks: [] };
  const remarks = foldLookalikes(words.normalize('NFKC')).remarks;
  const found = findLevel(text, levels);
  const said = found === undefined ? text : found.note;
  const progress = PROGRESS.find(([pattern]) => pattern.test(said))?.[1] ?? {};
  const note =
    found === undefined && Object.keys(progress).length > 0 && said.split(/\s+/u).length <= 3 ? '' : said;
  return {
    ...progress,
    ...(found === undefined ? {} : { declared: found.level.code }),
    ...(found?.level.complete === true ? { lifecycle: 'complete' as const } : {}),
    ...(note === '' ? {} : { note }),
    remarks,
  };
}

/**
 * Reads one line of a legend: a code or a colour and what the council means by it. Undefined when the
 * first words name no colour. The definition stays as written: it, not the colour, says what the light means.
 */
export function readLegendLevel(code: string, definition: string): StatusLevel | undefined {
  const named = compare(code);
  const colour = COLOURS.find((level) => level.words.includes(named));
  if (colour === undefined || !/\p{L}/u.test(definition)) return undefined;
  return {
    code: colour.code,
    label: colour.label,
    definition: definition.trim(),
    tone: colour.tone,
    ...(colour.complete === true ? { complete: true } : {}),
    words: [...new Set([plain(code), colour.label])],
  };
}
