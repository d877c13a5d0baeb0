import type { Lang } from '@engagement-plan/core';
import { plural } from './plural.js';

/** What `merge` says around the sentences of the core. */
interface MergeWords {
  readonly about: string;
  readonly options: { readonly host: string };
  readonly plan: string;
  readonly leftOut: (document: string) => string;
  readonly noHost: (host: string, known: string) => string;
  readonly rows: (n: number, owner: string) => string;
  readonly findings: (n: number) => string;
  readonly notKept: string;
}

export const MERGE_WORDS: Readonly<Record<Lang, MergeWords>> = {
  en: {
    about: 'Makes one plan of the files of several organisations, and says where they do not agree.',
    options: {
      host: 'id of the plan whose title, period and scheme stand for the whole (else the first by id)',
    },
    plan: 'the merged plan',
    leftOut: (document) => `Left out (only plans and updates are merged): ${document}.`,
    noHost: (host, known) => `No plan in these files has the id “${host}”. There are: ${known}.`,
    rows: (n, owner) => `${plural(n, 'row')} of ${owner}`,
    findings: (n) => (n === 0 ? 'The files agree.' : `The files do not agree in ${plural(n, 'place')}:`),
    notKept: 'Nothing was written: give --out to keep the merged plan.',
  },
  cy: {
    about: 'Yn gwneud un cynllun o ffeiliau sawl sefydliad, ac yn dweud ble nad ydynt yn cytuno.',
    options: {
      host: 'dynodydd y cynllun y mae ei deitl, ei gyfnod a’i gynllun statws yn sefyll dros y cyfan (fel arall y cyntaf yn ôl dynodydd)',
    },
    plan: 'y cynllun cyfun',
    leftOut: (document) => `Gadawyd allan (cynlluniau a diweddariadau yn unig a gyfunir): ${document}.`,
    noHost: (host, known) =>
      `Nid oes cynllun â’r dynodydd “${host}” yn y ffeiliau hyn. Y rhai sydd: ${known}.`,
    rows: (n, owner) => `${owner}: rhesi: ${n}`,
    findings: (n) => (n === 0 ? 'Mae’r ffeiliau’n cytuno.' : `Mannau lle nad yw’r ffeiliau’n cytuno: ${n}`),
    notKept: 'Nid ysgrifennwyd dim: rhowch --out i gadw’r cynllun cyfun.',
  },
};
