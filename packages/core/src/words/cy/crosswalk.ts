import type { AnswerWords, CrosswalkWords } from '../../principles/say-crosswalk.js';

/** Welsh for an answer, in a word or two. Not yet reviewed. */
export const ANSWERS_CY: AnswerWords = {
  met: 'bodlonwyd',
  partly: 'bodlonwyd yn rhannol',
  'not-met': 'ni fodlonwyd',
  departed: 'gwyrwyd',
  'not-yet': 'ddim eto',
  'not-applicable': 'amherthnasol',
  unknown: 'ddim yn hysbys eto',
  none: 'heb ei ateb',
};

/** Welsh for a checklist read against another set. Not yet reviewed. */
export const CROSSWALK_CY: CrosswalkWords = {
  sameSet: (to) => `Mae’r rhestr wirio hon eisoes yn ateb ${to}.`,
  fromUnknown: (to) =>
    `Nid yw’n hysbys pa egwyddorion y mae’r rhestr wirio hon yn eu hateb, felly ni ellir trosglwyddo dim i ${to}: rhowch ei set gyda hi.`,
  notJoined: (from, to) => `Nid oes croesgyfeiriad rhwng ${from} a ${to}, felly ni throsglwyddir dim.`,
  summary: (to, of, whole, partly, none) =>
    `O’r ${of} egwyddor yn ${to}, atebir ${whole} yn gyfan a rhan o ${partly}; nid atebir ${none} o gwbl.`,
  whole: (principle, answer, by) => `Trosglwyddir ${principle} fel “${answer}”, o ${by}.`,
  partly: (principle, answer, by, asks) =>
    `Trosglwyddir ${principle} fel “${answer}”, o ${by}, ac mae’n gofyn am fwy${asks && `: “${asks}”`}.`,
  none: (principle, asks) => `Mae ${principle} i’w ateb o hyd${asks && `: “${asks}”`}.`,
  via: (sets) => `Dim ond drwy ${sets} y mae’r ddwy set wedi’u cysylltu.`,
  unreviewed: 'Barn nad oes unrhyw ymarferydd wedi’i hadolygu yw pa egwyddor sy’n ateb pa un.',
  carriedOver: (checklist, from, to, unreviewed) =>
    `Trosglwyddwyd o’r rhestr wirio ${checklist}, sy’n ateb ${from}, i ${to}${unreviewed ? ', drwy farn nad oes unrhyw ymarferydd wedi’i hadolygu' : ''}.`,
};
