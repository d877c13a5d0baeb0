import type { RegisterWords } from '../../register/say-register.js';

/** Welsh for the register. Not yet reviewed. */
export const REGISTER_WORDS_CY: RegisterWords = {
  states: {
    planned: 'Wedi’i gynllunio',
    open: 'Ar agor',
    closed: 'Wedi cau',
    decided: 'Penderfynwyd',
    'fed-back': 'Rhoddwyd adborth',
    unknown: 'Dyddiadau heb eu pennu',
  },
  seasons: { summer: 'gwyliau’r haf', christmas: 'y Nadolig a’r Flwyddyn Newydd', easter: 'gwyliau’r Pasg' },
  parts: {
    asked: 'yr hyn a ofynnwyd',
    said: 'yr hyn a ddywedodd pobl',
    did: 'yr hyn a wnaed',
    on: 'y dyddiad cyhoeddi',
  },
  missing: (parts) => `Heb ei adrodd: ${parts.join(', ')}.`,
  clash: (title, unsure) =>
    `mae ${title} yn gofyn i’r un bobl${unsure ? ', oni bai ei fod mewn ardal arall: nid yw un o’r ddau yn enwi ardal' : ''}`,
  preElection: (title, unsure) =>
    `y cyfnod cyn etholiad${title === '' ? '' : ` (${title})`}${unsure ? ', os cynhelir pleidlais yma' : ''}`,
  season: (season) => season,
  days: (from, to) => (from === to ? `ar ${from}` : `o ${from} i ${to}`),
  free: (opens, closes) => `Agorwch ef ar ${opens} a’i gau ar ${closes}.`,
  none: 'Nid oes lle iddo yn y dyddiau hyn: gwnewch ef yn fyrrach, neu edrychwch ymhellach ymlaen.',
};
