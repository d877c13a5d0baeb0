import type { Lang } from '@engagement-plan/core';

/** What `owed` says around the sentences of the core. */
interface OwedWords {
  readonly about: string;
  readonly options: { readonly upTo: string; readonly by: string };
  readonly upToBefore: (upTo: string, asOf: string) => string;
  readonly noGrouping: (by: string) => string;
  readonly nobody: string;
  readonly noBody: string;
  readonly body: (name: string, months: number) => string;
  readonly nothing: string;
  readonly counts: (overdue: number, owed: number, coming: number) => string;
}

export const OWED_WORDS: Readonly<Record<Lang, OwedWords>> = {
  en: {
    about: 'Says who owes an update, feedback or an answer, by when, and to whom.',
    options: {
      upTo: 'also what comes to be owed up to this day',
      by: 'list it under who owes it (lead) or under who waits for it (body)',
    },
    upToBefore: (upTo, asOf) =>
      `--up-to looks ahead, and ${upTo} is before ${asOf}: give a later day, or an earlier --as-of.`,
    noGrouping: (by) => `--by takes lead or body, not “${by}”.`,
    nobody: 'Nobody named',
    noBody: 'No body in particular',
    body: (name, months) => `${name} (every ${months === 1 ? 'month' : `${months} months`})`,
    nothing: 'Nothing is owed.',
    counts: (overdue, owed, coming) =>
      `${overdue} overdue, ${owed} due now${coming > 0 ? `, ${coming} to come` : ''}.`,
  },
  cy: {
    about: 'Yn dweud gan bwy y mae diweddariad, adborth neu ateb yn ddyledus, erbyn pryd, ac i bwy.',
    options: {
      upTo: 'hefyd yr hyn a ddaw’n ddyledus hyd at y diwrnod hwn',
      by: 'ei restru o dan bwy sy’n ddyledus (lead) neu o dan bwy sy’n disgwyl (body)',
    },
    upToBefore: (upTo, asOf) =>
      `Mae --up-to yn edrych ymlaen, ac mae ${upTo} cyn ${asOf}: rhowch ddiwrnod diweddarach, neu --as-of cynharach.`,
    noGrouping: (by) => `Mae --by yn cymryd lead neu body, nid “${by}”.`,
    nobody: 'Neb wedi’i enwi',
    noBody: 'Dim corff penodol',
    body: (name, months) =>
      `${name} (bob ${months === 1 ? 'mis' : months === 2 ? '2 fis' : `${months} mis`})`,
    nothing: 'Nid oes dim yn ddyledus.',
    counts: (overdue, owed, coming) =>
      `hwyr: ${overdue}, dyledus yn awr: ${owed}${coming > 0 ? `, i ddod: ${coming}` : ''}.`,
  },
};
