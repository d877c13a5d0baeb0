import type { Lang } from '@engagement-plan/core';
import { plural } from './plural.js';

/** What `trace` says around the sentences of the core. */
interface TraceWords {
  readonly about: string;
  readonly options: { readonly from: string; readonly parents: string; readonly suggest: string };
  readonly noNode: (id: string) => string;
  readonly noParent: (id: string, known: string) => string;
  readonly traces: (written: number, outside: number) => string;
  readonly noTraces: string;
  readonly unanswered: (n: number) => string;
  readonly answeringNothing: (n: number) => string;
  readonly dangling: (n: number) => string;
  readonly suggested: (n: number) => string;
  readonly up: string;
  readonly down: string;
  readonly none: (heading: string) => string;
}

export const TRACE_WORDS: Readonly<Record<Lang, TraceWords>> = {
  en: {
    about: 'Follows what answers what: recommendations nothing answers, rows that answer nothing.',
    options: {
      from: 'follow one thing up and down: its id, or document#id',
      parents: 'ids of documents the others are meant to answer, where no trace shows it yet',
      suggest: 'also suggest traces by likeness of wording, for somebody to decide',
    },
    noNode: (id) =>
      `Nothing in these files has the id “${id}”, or several things have: give an id, or document#id, as \`trace … --json\` prints them.`,
    noParent: (id, known) => `No document in these files has the id “${id}”. There are: ${known}.`,
    traces: (written, outside) =>
      `${plural(written, 'trace')} between these files${outside > 0 ? `, ${outside} to documents not given` : ''}.`,
    noTraces:
      'Nobody has written down yet what answers what: give a row “traces”, or look at --suggest and --parents.',
    unanswered: (n) => `Not answered yet (${n}):`,
    answeringNothing: (n) => `Answering nothing (${n}):`,
    dangling: (n) => `Leading nowhere (${n}):`,
    suggested: (n) => `Perhaps (${n}):`,
    up: 'What it answers',
    down: 'What answers it',
    none: (heading) => `${heading}: nothing.`,
  },
  cy: {
    about: 'Yn dilyn beth sy’n ateb beth: argymhellion nad oes dim yn eu hateb, rhesi nad ydynt yn ateb dim.',
    options: {
      from: 'dilyn un peth i fyny ac i lawr: ei ddynodydd, neu dogfen#dynodydd',
      parents:
        'dynodyddion dogfennau y mae’r lleill i fod i’w hateb, lle nad oes trywydd yn dangos hynny eto',
      suggest: 'hefyd awgrymu trywyddau yn ôl tebygrwydd geiriau, i rywun benderfynu',
    },
    noNode: (id) =>
      `Nid oes dim yn y ffeiliau hyn â’r dynodydd “${id}”, neu mae gan sawl peth yr un un: rhowch ddynodydd, neu dogfen#dynodydd, fel y mae \`trace … --json\` yn eu hargraffu.`,
    noParent: (id, known) => `Nid oes dogfen â’r dynodydd “${id}” yn y ffeiliau hyn. Y rhai sydd: ${known}.`,
    traces: (written, outside) =>
      `trywyddau rhwng y ffeiliau hyn: ${written}${outside > 0 ? `, i ddogfennau na roddwyd: ${outside}` : ''}.`,
    noTraces:
      'Nid oes neb wedi ysgrifennu eto beth sy’n ateb beth: rhowch “traces” i res, neu edrychwch ar --suggest a --parents.',
    unanswered: (n) => `Heb eu hateb eto (${n}):`,
    answeringNothing: (n) => `Heb ateb dim (${n}):`,
    dangling: (n) => `Yn arwain i unman (${n}):`,
    suggested: (n) => `Efallai (${n}):`,
    up: 'Beth mae’n ei ateb',
    down: 'Beth sy’n ei ateb',
    none: (heading) => `${heading}: dim.`,
  },
};
