import { basename, resolve } from 'node:path';
import type { ReadableDocument } from '@engagement-plan/core';
import { json, type Setting } from './command.js';
import type { OpenedDocument } from './open-files.js';
import { UsageError } from './usage-error.js';
import { PAGE_WORDS } from './words/html.js';
import type { OutFile } from './write-file.js';

/** Where a page lies, and its document as a file beside it. */
export interface PagePlace {
  readonly page: string;
  /** A blank checklist has none: there is nothing in it yet. */
  readonly file: string | undefined;
  /** The file as the page links to it. */
  readonly link: string | undefined;
}

/** The first document lies at the path given, every other one beside it under its kind, as plan files do. */
export function pagePlaces(documents: readonly ReadableDocument[], path: string): PagePlace[] {
  const [, stem = path, lang = ''] = /^(.*?)(\.(?:en|cy))?\.html?$/i.exec(path) ?? [];
  const taken = new Map<string, number>();
  return documents.map(({ kind }, at) => {
    const n = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, n);
    const own = at === 0 ? '' : `.${kind}${n > 1 ? `-${n}` : ''}`;
    const file = kind === 'principle-set' ? undefined : `${stem}${own}.json`;
    const page = at === 0 ? path : `${stem}${own}${lang}.html`;
    return { page, file, link: file && encodeURIComponent(basename(file)) };
  });
}

/**
 * The public file to lie beside a page; undefined where the very same lies there already, having been read.
 * Throws {@link UsageError} where what was read lies there and is not what the public may see.
 */
export function fileBeside(
  document: ReadableDocument,
  { file, page }: PagePlace,
  opened: readonly OpenedDocument[],
  { lang }: Setting,
): OutFile | undefined {
  if (file === undefined) return undefined;
  const there = opened.filter(({ path }) => resolve(path) === resolve(file));
  const text = `${json(document)}\n`;
  if (there.length === 0) return { path: file, kind: document.kind, text };
  const [one, another] = there;
  if (another === undefined && json(one?.document) === json(document)) return undefined;
  throw new UsageError(PAGE_WORDS[lang].beside(file, page));
}
