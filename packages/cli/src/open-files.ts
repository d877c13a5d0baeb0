import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngagementDocument } from '@engagement-plan/core';
import type { Setting } from './command.js';
import { bytesOf, openFile, textOf, valuesIn } from './file.js';
import { UsageError } from './usage-error.js';
import { FILE_WORDS } from './words/files.js';
import { KIND_WORDS } from './words/kinds.js';

/** A document, and the file it was found in. */
export interface OpenedDocument {
  readonly path: string;
  readonly document: EngagementDocument;
}

/**
 * Opens several files together, a folder standing for the JSON files in it. Of those, what is no document of
 * ours is told of and left out; a file that was named must be one. The same document twice is a mistake, since
 * whatever is counted would be counted twice.
 */
export async function openFiles(paths: readonly string[], setting: Setting): Promise<OpenedDocument[]> {
  const opened: OpenedDocument[] = [];
  for (const path of await filesAt(paths, setting)) {
    const { documents } = await openFile(path, setting);
    for (const document of documents) {
      const other = opened.find((one) => isSame(one.document, document));
      if (other) throw new UsageError(sayTwice(other.path, path, document, setting));
      opened.push({ path, document });
    }
  }
  return opened;
}

/** The documents alone. */
export const documentsIn = (opened: readonly OpenedDocument[]): EngagementDocument[] =>
  opened.map(({ document }) => document);

const isSame = (a: EngagementDocument, b: EngagementDocument) => a.kind === b.kind && a.id === b.id;

function sayTwice(one: string, other: string, { kind, id }: EngagementDocument, { lang }: Setting): string {
  return FILE_WORDS[lang].twice(one, other, KIND_WORDS[lang][kind], id);
}

/**
 * The files some paths name, a folder standing for the JSON files in it that mean to be documents; others in it
 * are told of. Throws {@link UsageError} for a folder that holds none.
 */
export async function filesAt(paths: readonly string[], setting: Setting): Promise<string[]> {
  const { lang, terminal } = setting;
  const words = FILE_WORDS[lang];
  const files: string[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.push(path);
      continue;
    }
    const inside = (await readdir(path)).filter((name) => name.toLowerCase().endsWith('.json')).sort();
    if (inside.length === 0) throw new UsageError(words.emptyFolder(path));
    const before = files.length;
    for (const name of inside) {
      const file = join(path, name);
      if (await holdsDocuments(file, setting)) files.push(file);
      else terminal.warn(words.skipped(file));
    }
    if (files.length === before) throw new UsageError(words.noneInFolder(path));
  }
  return [...new Set(files)];
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Whoever opens it says what is wrong.
    return false;
  }
}

/** Whether a JSON file means to be a document of ours: one that is broken must be reported, a package.json need not. */
async function holdsDocuments(path: string, { lang }: Setting): Promise<boolean> {
  try {
    const text = textOf(await bytesOf(path, lang), path, lang);
    return valuesIn(JSON.parse(text)).some(
      (value) => (value as { kind?: unknown } | null)?.kind !== undefined,
    );
  } catch (error) {
    return error instanceof SyntaxError;
  }
}
