import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DocumentKind, EngagementDocument } from '@engagement-plan/core';
import { json, type Setting } from './command.js';
import { UsageError } from './usage-error.js';
import { FILE_WORDS } from './words/files.js';

/** What a file can hold: a kind of document, or something a command makes of one. */
export type FileKind = DocumentKind | 'calendar' | 'html' | 'text' | 'json';

/** A file to be written. */
export interface OutFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
}

/**
 * Writes a file and returns the sentence that says so. A file that was read (`inputs`) is never written over,
 * nor is one that holds something else; one of the same kind is, and the sentence says that it was.
 */
export async function writeOut(
  { path, kind, text }: OutFile,
  { lang }: Setting,
  inputs: readonly string[] = [],
): Promise<string> {
  const words = FILE_WORDS[lang];
  if (inputs.some((input) => resolve(input) === resolve(path))) throw new UsageError(words.overInput(path));
  const there = await kindAt(path);
  if (there !== undefined && there !== kind) {
    const named = (one: string) => words.holds[one] ?? words.holds['json'] ?? one;
    throw new UsageError(words.overOther(path, named(there), named(kind)));
  }
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(words.notWritten(path, (error as NodeJS.ErrnoException).code));
  }
  return there === undefined ? words.written(path) : words.writtenOver(path);
}

/** What stands at a path already; undefined where nothing does, or nothing but an empty file. */
async function kindAt(path: string): Promise<string | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  if (text.trim() === '') return undefined;
  if (text.startsWith('BEGIN:VCALENDAR')) return 'calendar';
  if (/^\s*<!doctype html\b/i.test(text)) return 'html';
  try {
    const { kind } = JSON.parse(text) as { kind?: unknown };
    return typeof kind === 'string' ? kind : 'json';
  } catch {
    return 'text';
  }
}

/**
 * Writes documents as plan files: the plan (else the first document) at the path given, every other one beside
 * it under its kind. Returns a sentence for each.
 */
export async function writeDocuments(
  documents: readonly EngagementDocument[],
  path: string,
  setting: Setting,
  inputs: readonly string[] = [],
): Promise<readonly string[]> {
  const main = documents.find(({ kind }) => kind === 'plan') ?? documents[0];
  if (!main) throw new UsageError(FILE_WORDS[setting.lang].nothingToWrite);
  const stem = path.replace(/\.json$/i, '');
  const taken = new Map<string, number>();
  const said: string[] = [];
  for (const document of [main, ...documents.filter((one) => one !== main)]) {
    const n = (taken.get(document.kind) ?? 0) + 1;
    taken.set(document.kind, n);
    const own = document === main ? path : `${stem}.${document.kind}${n > 1 ? `-${n}` : ''}.json`;
    said.push(
      await writeOut({ path: own, kind: document.kind, text: `${json(document)}\n` }, setting, inputs),
    );
  }
  return said;
}
