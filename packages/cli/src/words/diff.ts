import type { Lang } from '@engagement-plan/core';

/** What `diff` says around the sentences of the core. */
interface DiffWords {
  readonly about: string;
  readonly after: string;
  readonly options: { readonly exitCode: string };
  readonly nothingAlike: (before: string, after: string) => string;
  readonly onlyBefore: (document: string) => string;
  readonly onlyAfter: (document: string) => string;
}

export const DIFF_WORDS: Readonly<Record<Lang, DiffWords>> = {
  en: {
    about: 'Says what changed from one version to the next, in sentences a committee can read.',
    after: 'the later version',
    options: { exitCode: 'end with 1 when anything changed' },
    nothingAlike: (before, after) =>
      `${before} and ${after} hold no documents of one kind, so there is nothing to compare.`,
    onlyBefore: (document) => `Only in the first file: ${document}.`,
    onlyAfter: (document) => `Only in the second file: ${document}.`,
  },
  cy: {
    about: 'Yn dweud beth a newidiodd o un fersiwn i’r nesaf, mewn brawddegau y gall pwyllgor eu darllen.',
    after: 'y fersiwn ddiweddarach',
    options: { exitCode: 'gorffen gydag 1 os newidiodd unrhyw beth' },
    nothingAlike: (before, after) =>
      `Nid oes dogfennau o’r un math yn ${before} a ${after}, felly nid oes dim i’w gymharu.`,
    onlyBefore: (document) => `Yn y ffeil gyntaf yn unig: ${document}.`,
    onlyAfter: (document) => `Yn yr ail ffeil yn unig: ${document}.`,
  },
};
