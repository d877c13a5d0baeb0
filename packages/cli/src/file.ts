import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  readDocument,
  sayProblem,
  type EngagementDocument,
  type Lang,
  type Plan,
} from '@engagement-plan/core';
import { read, summarise, UnreadableDocumentError, type Reading } from '@engagement-plan/formats';
import { UsageError } from './usage-error.js';

/** How many problems of a file's shape are worth printing before the person stops reading. */
const PROBLEMS_SHOWN = 10;

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new UsageError(`There is no file at ${path}.`);
    if (code === 'EISDIR') throw new UsageError(`${path} is a folder: name one file.`);
    throw new UsageError(`${path} could not be opened (${code ?? 'unknown reason'}).`);
  }
}

const WHITE_SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** JSON objects and arrays, as far as the first letter tells; everything else is read as a council's document. */
const looksLikeJson = (text: string) => /^\uFEFF?\s*[{[]/.test(text);

function documentsInJson(value: unknown, path: string, lang: Lang): EngagementDocument[] {
  const holder = value as { documents?: unknown } | null;
  const several = Array.isArray(value)
    ? value
    : Array.isArray(holder?.documents)
      ? holder.documents
      : [value];
  return several.map((one: unknown) => {
    const result = readDocument(one);
    if ('document' in result) return result.document;
    const shown = result.problems.slice(0, PROBLEMS_SHOWN).map((problem) => `  ${sayProblem(problem, lang)}`);
    const more = result.problems.length - shown.length;
    throw new UsageError(
      [
        `${path} is JSON, but not a document this program knows:`,
        ...shown,
        ...(more > 0 ? [`  … and ${more} more.`] : []),
      ].join('\n'),
    );
  });
}

/**
 * Opens a plan file or any document that can be read.
 *
 * JSON is taken as documents of the project's own kinds (one, an array, or the output of `read --json`);
 * anything else is read as a council's document. Throws {@link UsageError} with a sentence when neither works.
 */
export async function openFile(path: string, options: { lang: Lang; previous?: Plan }): Promise<Reading> {
  const bytes = await bytesOf(path);
  if (bytes.every((byte) => WHITE_SPACE.has(byte))) throw new UsageError(`${path} is empty.`);
  const start = new TextDecoder().decode(bytes.subarray(0, 256));
  if (looksLikeJson(start)) {
    const value = parsed(new TextDecoder().decode(bytes), path);
    if (value !== undefined) {
      const documents = documentsInJson(value, path, options.lang);
      return {
        documents,
        notes: [],
        coverage: { found: 0, placed: 0, noted: 0 },
        summary: summarise(documents),
      };
    }
  }
  try {
    return read(bytes, { name: basename(path), ...(options.previous ? { previous: options.previous } : {}) });
  } catch (error) {
    if (error instanceof UnreadableDocumentError)
      throw new UsageError(`${path} could not be read: ${error.message}`);
    throw error;
  }
}

/** A file named .json that is not JSON is a mistake; a text that begins with a bracket may still be a document. */
function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!path.toLowerCase().endsWith('.json')) return undefined;
    throw new UsageError(`${path} is not whole JSON: ${(error as Error).message}.`);
  }
}

/** The one plan in a file, for options that need a plan. */
export async function openPlan(path: string, lang: Lang): Promise<Plan> {
  const { documents } = await openFile(path, { lang });
  const plan = documents.find((document): document is Plan => document.kind === 'plan');
  if (!plan) throw new UsageError(`${path} holds no plan.`);
  return plan;
}
