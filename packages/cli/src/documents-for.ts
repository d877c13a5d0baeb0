import type { DocumentKind, EngagementDocument, Lang } from '@engagement-plan/core';
import type { Setting } from './command.js';
import { documentsIn, type OpenedDocument } from './open-files.js';
import { UsageError } from './usage-error.js';
import { FILE_WORDS } from './words/files.js';

/** What a command makes something of. */
export interface Uses {
  /** The name it is called by. */
  readonly command: string;
  /** One document of these kinds at least. */
  readonly needs: readonly DocumentKind[];
  /** What is looked at beside those, where it is given. */
  readonly beside?: readonly DocumentKind[];
}

/**
 * The documents of some files, for a command that is not for every kind. A file it makes nothing of is told
 * of and left out; throws {@link UsageError} when there is nothing it needs in any of them.
 */
export function documentsFor(
  uses: Uses,
  opened: readonly OpenedDocument[],
  { lang, terminal }: Setting,
): EngagementDocument[] {
  if (!opened.some(({ document }) => uses.needs.includes(document.kind)))
    throw nothingFor(uses, opened, lang);
  const used = [...uses.needs, ...(uses.beside ?? [])];
  for (const path of new Set(opened.map((one) => one.path))) {
    const kinds = kindsIn(opened.filter((one) => one.path === path));
    if (!kinds.some((kind) => used.includes(kind)))
      terminal.warn(FILE_WORDS[lang].unused(uses.command, path, kinds));
  }
  return documentsIn(opened);
}

/** What is said where a command could make nothing of any file: what it needs, and what there is. */
export function nothingFor(
  { command, needs }: Uses,
  opened: readonly OpenedDocument[],
  lang: Lang,
): UsageError {
  const paths = [...new Set(opened.map(({ path }) => path))];
  return new UsageError(FILE_WORDS[lang].noneFor(command, needs, paths, kindsIn(opened)));
}

const kindsIn = (opened: readonly OpenedDocument[]) => [
  ...new Set(opened.map(({ document }) => document.kind)),
];
