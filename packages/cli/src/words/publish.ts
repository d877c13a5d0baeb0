import type { Dropped, Lang, ReachDetail } from '@engagement-plan/core';
import { plural } from './plural.js';

/** What `publish` says. */
interface PublishWords {
  readonly about: string;
  readonly rest: string;
  readonly nothingLeft: (path: string) => string;
  readonly whole: string;
  readonly dropped: (n: number) => string;
  readonly why: Readonly<Record<Dropped['why'], string>>;
  readonly left: (n: number) => string;
  readonly detail: Readonly<Record<ReachDetail, (around: string) => string>>;
  readonly notKept: string;
}

export const PUBLISH_WORDS: Readonly<Record<Lang, PublishWords>> = {
  en: {
    about: 'Takes out what is not for the public: what is marked internal, and personal details.',
    rest: 'what is left',
    nothingLeft: (path) => `Everything in ${path} is internal, so there is nothing to write.`,
    whole: 'All of it is internal: nothing of it is published.',
    dropped: (n) => (n === 0 ? 'Nothing in it is internal.' : `Taken out (${n}):`),
    why: {
      internal: 'marked internal',
      contact: 'how to reach a party',
      name: 'a person’s name or address',
      reach: 'a telephone number or e-mail address',
      challenger: 'who challenged',
      empty: 'nothing was left of it',
    },
    left: (n) =>
      `Still in it, in the middle of texts, so that somebody must reword them (${plural(n, 'place')}):`,
    detail: {
      email: (around) => `What looks like a person’s e-mail address stands here: “${around}”.`,
      phone: (around) => `What looks like a person’s telephone number stands here: “${around}”.`,
    },
    notKept: 'Nothing was written: give --out to keep what is left.',
  },
  cy: {
    about: 'Yn tynnu allan yr hyn nad yw i’r cyhoedd: yr hyn a nodwyd yn fewnol, a manylion personol.',
    rest: 'yr hyn sydd ar ôl',
    nothingLeft: (path) => `Mae popeth yn ${path} yn fewnol, felly nid oes dim i’w ysgrifennu.`,
    whole: 'Mae’r cyfan yn fewnol: ni chyhoeddir dim ohono.',
    dropped: (n) => (n === 0 ? 'Nid oes dim ynddo’n fewnol.' : `Tynnwyd allan (${n}):`),
    why: {
      internal: 'wedi’i nodi’n fewnol',
      contact: 'sut i gyrraedd parti',
      name: 'enw neu gyfeiriad rhywun',
      reach: 'rhif ffôn neu gyfeiriad e-bost',
      challenger: 'pwy a heriodd',
      empty: 'nid oedd dim ar ôl ohono',
    },
    left: (n) => `Ynddo o hyd, yng nghanol testunau, felly rhaid i rywun eu haileirio (mannau: ${n}):`,
    detail: {
      email: (around) => `Mae rhywbeth sy’n edrych fel cyfeiriad e-bost person yma: “${around}”.`,
      phone: (around) => `Mae rhywbeth sy’n edrych fel rhif ffôn person yma: “${around}”.`,
    },
    notKept: 'Nid ysgrifennwyd dim: rhowch --out i gadw’r hyn sydd ar ôl.',
  },
};
