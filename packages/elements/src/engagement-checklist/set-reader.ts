import { inLanguage } from '@engagement-plan/core';
import type { Checklist, PrincipleSet } from '@engagement-plan/core';
import { knownSetOf } from './known-sets.js';

/** Reads a checklist's set in a language; the same object until either changes, since the questions compare it. */
export function setReader(): (
  checklist: Checklist,
  own: PrincipleSet | undefined,
  lang: string,
) => PrincipleSet {
  let last: { set: PrincipleSet; lang: string; read: PrincipleSet } | undefined;
  return (checklist, own, lang) => {
    // A checklist whose set is not known never gets as far as being shown.
    const set = knownSetOf(checklist, own) as PrincipleSet;
    if (last?.set !== set || last.lang !== lang) last = { set, lang, read: inLanguage(set, lang) };
    return last.read;
  };
}
