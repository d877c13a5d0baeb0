import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  readDocument,
  readDocumentText,
  sayProblem,
  type EngagementDocument,
  type Lang,
  type Plan,
} from '@engagement-plan/core';
import { decodeText, read, summarise, UnreadableDocumentError, type Reading } from '@engagement-plan/formats';
import { UsageError } from './usage-error.js';
import { FILE_WORDS } from './words/files.js';

/** How many problems of a file's shape are worth printing before the person stops reading. */
const PROBLEMS_SHOWN = 10;

/** What a file holds, byte by byte. Throws {@link UsageError} with a sentence when it cannot be opened. */
export async function bytesOf(path: string, lang: Lang): Promise<Uint8Array> {
  const words = FILE_WORDS[lang];
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new UsageError(words.missing(path));
    if (code === 'EISDIR') throw new UsageError(words.folder(path));
    throw new UsageError(words.closed(path, code));
  }
}

/** The text some bytes hold, in whatever encoding an editor wrote them. Throws {@link UsageError} when it is none. */
export function textOf(bytes: Uint8Array, path: string, lang: Lang): string {
  return orUnreadable(() => decodeText(bytes), path, lang).replace(/^\uFEFF/, '');
}

function orUnreadable<T>(reading: () => T, path: string, lang: Lang): T {
  try {
    return reading();
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    throw new UsageError(FILE_WORDS[lang].unreadable(path, error));
  }
}

/** A file that says so, and objects and arrays as far as the first letter tells; all else is a council's document. */
export const looksLikeJson = (text: string, path: string) =>
  path.toLowerCase().endsWith('.json') || /^\s*[{[]/.test(text);

/** The documents a JSON value stands for: one, those of a list, or those under `documents`, as `read --json` prints them. */
export function valuesIn(value: unknown): readonly unknown[] {
  const holder = value as { documents?: unknown } | null;
  if (Array.isArray(value)) return value;
  return Array.isArray(holder?.documents) ? holder.documents : [value];
}

function documentsInJson(value: unknown, path: string, lang: Lang): EngagementDocument[] {
  const words = FILE_WORDS[lang];
  const values = valuesIn(value);
  if (values.length === 0) throw new UsageError(words.noDocument(path));
  return values.map((one) => {
    const result = readDocument(one);
    if ('document' in result) return result.document;
    const shown = result.problems.slice(0, PROBLEMS_SHOWN).map((problem) => `  ${sayProblem(problem, lang)}`);
    const more = result.problems.length - shown.length;
    throw new UsageError(
      [words.notADocument(path), ...shown, ...(more > 0 ? [`  ${words.more(more)}`] : [])].join('\n'),
    );
  });
}

/** How a document is to be opened. */
interface Opening {
  readonly lang: Lang;
  /** The plan as it was last time, whose ids and updates are carried over. */
  readonly previous?: Plan;
}

/** How many of the lines nobody could make anything of are worth printing before the person stops reading. */
const LINES_SHOWN = 5;

/**
 * Opens a plan file or any document that can be read: it holds one document at least. Throws
 * {@link UsageError} with a sentence when it cannot be opened, and with what stood in it when that is no plan.
 */
export async function openFile(path: string, options: Opening): Promise<Reading> {
  const reading = await readFileAt(path, options);
  if (reading.documents.length > 0) return reading;
  const words = FILE_WORDS[options.lang];
  const { found, noted } = reading.coverage;
  const lines = reading.notes.filter(({ severity }) => severity === 'unplaced');
  const shown = lines
    .slice(0, LINES_SHOWN)
    .map(({ words: written, place }) => words.line(place.line, shortened(written)));
  const more = lines.length - shown.length;
  throw new UsageError(
    [
      words.notRecognised(path, noted, found),
      ...[...shown, ...(more > 0 ? [words.moreLines(more)] : [])].map((line) => `  ${line}`),
      words.recognised,
    ].join('\n'),
  );
}

/** Words as they are quoted where they only show which line is meant. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, line.lastIndexOf(' ', 80) + 1 || 80).trimEnd()}…` : line;
}

/**
 * Reads a plan file or any document, whether or not anything in it is recognised.
 *
 * JSON is taken as documents of the project's own kinds (one, an array, or the output of `read --json`);
 * anything else is read as a council's document. Throws {@link UsageError} with a sentence when neither works.
 */
export async function readFileAt(path: string, options: Opening): Promise<Reading> {
  const { lang, previous } = options;
  const words = FILE_WORDS[lang];
  const bytes = await bytesOf(path, lang);
  const text = textOf(bytes, path, lang);
  if (text.trim() === '') throw new UsageError(words.empty(path));
  if (looksLikeJson(text, path)) {
    const value = parsed(text, path, lang);
    if (value !== undefined) {
      const documents = documentsInJson(value, path, lang);
      return {
        documents,
        notes: [],
        coverage: { found: 0, placed: 0, noted: 0 },
        summary: summarise(documents),
      };
    }
  }
  return orUnreadable(
    () => read(bytes, { name: basename(path), ...(previous ? { previous } : {}) }),
    path,
    lang,
  );
}

/** A file named .json that is not JSON is a mistake; a text that begins with a bracket may still be a document. */
function parsed(text: string, path: string, lang: Lang): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (!path.toLowerCase().endsWith('.json')) return undefined;
    throw new UsageError(FILE_WORDS[lang].notJson(path, sayJsonFault(text, lang)));
  }
}

/** Where a text that is not JSON stops being it, in a sentence. */
export function sayJsonFault(text: string, lang: Lang): string {
  return (readDocumentText(text).problems ?? []).map((problem) => sayProblem(problem, lang)).join(' ');
}

/** The one plan in a file, for what needs a plan. */
export async function openPlan(path: string, lang: Lang, previous?: Plan): Promise<Plan> {
  const { documents } = await openFile(path, { lang, ...(previous ? { previous } : {}) });
  const plan = documents.find((document): document is Plan => document.kind === 'plan');
  if (!plan) throw new UsageError(FILE_WORDS[lang].noPlan(path));
  return plan;
}
