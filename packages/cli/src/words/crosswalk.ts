import type { Lang } from '@engagement-plan/core';

/** What `crosswalk` says around the sentences of the core. */
interface CrosswalkWords {
  readonly about: string;
  readonly file: string;
  readonly options: { readonly to: string; readonly sets: string };
  readonly checklist: string;
  readonly noSet: (name: string, known: string) => string;
  readonly draft: string;
}

export const CROSSWALK_WORDS: Readonly<Record<Lang, CrosswalkWords>> = {
  en: {
    about: 'Reads a checklist against another set of principles: what it answers already, and what is left.',
    file: 'a file that holds a checklist',
    options: {
      to: 'the id of a set, or a file that holds one',
      sets: 'files that hold the council’s own sets',
    },
    checklist: 'the checklist of the other set, as a draft to complete and sign,',
    noSet: (name, known) =>
      `There is no set of principles called “${name}”, and no file of that name. There are: ${known}.`,
    draft: 'A draft to look through, complete and sign.',
  },
  cy: {
    about:
      'Yn darllen rhestr wirio yn erbyn set arall o egwyddorion: beth mae’n ei ateb yn barod, a beth sydd ar ôl.',
    file: 'ffeil sy’n cynnwys rhestr wirio',
    options: {
      to: 'dynodydd set, neu ffeil sy’n cynnwys un',
      sets: 'ffeiliau sy’n cynnwys setiau’r cyngor ei hun',
    },
    checklist: 'rhestr wirio’r set arall, yn ddrafft i’w gwblhau a’i lofnodi,',
    noSet: (name, known) =>
      `Nid oes set o egwyddorion o’r enw “${name}”, na ffeil o’r enw hwnnw. Y rhai sydd: ${known}.`,
    draft: 'Drafft i’w ddarllen trwyddo, ei gwblhau a’i lofnodi.',
  },
};
