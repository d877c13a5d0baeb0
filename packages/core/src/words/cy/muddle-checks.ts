import { formatDay } from '../day.js';
import { listed, quoted } from '../phrases.js';
import type { CheckWords } from './checks.js';

type Code = Extract<
  keyof CheckWords,
  | `${'engagement' | 'record' | 'spectrum'}/duplicate-${string}`
  | `${string}/ends-before-start`
  | 'challenge/days-out-of-order'
  | 'deliverable/achieved-without-evidence'
  | 'dependency/unknown'
  | 'plan/no-objectives'
  | 'engagement/told-too-early'
  | 'status/unknown-scheme'
  | 'text/unsafe-link'
  | 'trace/cycle'
>;

/** A day in Welsh. */
const dydd = (day: string) => formatDay(day, 'cy');

/** Words of a document, quoted and listed in Welsh. */
const dyfynnu = (words: readonly string[]) =>
  listed(
    words.map((each) => quoted(each)),
    'cy',
  );

/** Welsh for what checks find of ids, days and links that cannot be right. Not yet reviewed. */
export const MUDDLE_CHECKS_CY: Pick<CheckWords, Code> = {
  'challenge/days-out-of-order': ({ received, day, what }) =>
    `Dywedir bod her a dderbyniwyd ar ${dydd(received)} ${what === 'owed' ? 'i’w hateb erbyn' : 'wedi’i hateb ar'} ${dydd(day)}, sy’n gynharach: cywirwch y dyddiad anghywir.`,
  'deliverable/achieved-without-evidence': ({ row }) =>
    `Mae ${quoted(row)} wedi’i gwblhau a dywedir bod ei ganlyniad wedi’i gyflawni, heb ddim i’w ddangos, felly nid yw’n well nag oren: ychwanegwch ddolen, neu frawddeg am yr hyn a newidiodd a lle y’i cofnodir.`,
  'deliverable/ends-before-start': ({ row, start, end }) =>
    `Mae ${quoted(row)} i ddechrau ar ${dydd(start)} ac i’w gwblhau cyn hynny, erbyn ${dydd(end)}: cywirwch y dyddiad anghywir.`,
  'dependency/unknown': ({ row, waitsFor }) =>
    `Mae ${quoted(row)} yn aros am ${quoted(waitsFor)}, nad yw yn y cynllun nac mewn dim a wiriwyd gydag ef, felly ni chaiff neb wybod pan fydd hynny’n hwyr: cywirwch y dynodydd, neu gwiriwch y cynllun sy’n ei ddal gyda hwn.`,
  'plan/no-objectives': () =>
    'Nid oes amcanion yn y cynllun, felly ni ellir cyfrif dim ynddo, nac adrodd arno, ac ni all dim fod yn hwyr: ychwanegwch amcan, thema neu gyfnod, a’r hyn sydd i’w wneud drosto.',
  'record/duplicate-id': ({ id, otherPath }) => taken(id, otherPath),
  'engagement/duplicate-id': ({ id, otherPath }) => taken(id, otherPath),
  'engagement/told-too-early': ({ engagement, what, told, asked }) =>
    what === 'due'
      ? `Mae pobl i gael adborth ar ${quoted(engagement)} erbyn ${dydd(told)}, a gallant ymateb o hyd tan ${dydd(asked)}: cywirwch y dyddiad anghywir.`
      : `Dywedir i bobl gael adborth ar ${quoted(engagement)} ar ${dydd(told)}, cyn iddo agor ar ${dydd(asked)}: cywirwch y dyddiad anghywir.`,
  'resource/ends-before-start': ({ row, money, from, to }) =>
    `Dywedir bod ${money.trim() === '' ? 'arian' : quoted(money)} (${quoted(row)}) yn rhedeg o ${dydd(from)} i ${dydd(to)}, sydd cyn hynny, felly ni ellir ei godi ar unrhyw flwyddyn: cywirwch y dyddiad anghywir.`,
  'spectrum/duplicate-level': ({ id, otherPath }) => taken(id, otherPath),
  'status/unknown-scheme': ({ scheme, shipped }) =>
    `Mae statysau’r cynllun o’r cynllun statws ${quoted(scheme)}, nad yw’n un o’r rhai a ddaw gyda’r rhaglen (${dyfynnu(shipped)}), felly fe’u darllenir fel coch, oren a gwyrdd cyffredin: cywirwch yr enw, rhowch ffeil y cynllun statws gyda’r cynllun, neu ysgrifennwch ei lefelau yn y cynllun.`,
  'text/unsafe-link': ({ href }) =>
    `Dangosir ${quoted(href)} fel geiriau ac nid fel dolen: ysgrifennwch gyfeiriad cyfan sy’n dechrau â https://, mailto: neu tel:, neu rhowch yr hyn y mae’n ei ddweud yn y geiriau wrth ei ymyl.`,
  'trace/cycle': ({ titles }) =>
    titles.length === 1
      ? `Dywedir bod ${dyfynnu(titles)} yn ateb ei hun: olrheiniwch ef yn ôl i’r hyn y mae’n ei ateb, neu tynnwch y trywydd allan.`
      : `Dywedir bod ${dyfynnu(titles)} yn ateb ei gilydd: penderfynwch pa un a ddaeth gyntaf, a thynnwch y trywydd yn ôl allan.`,
};

function taken(id: string, otherPath: string): string {
  return `Mae’r dynodydd ${quoted(id)} eisoes wedi’i ddefnyddio yn ${otherPath}, felly ni all neb ddweud pa un a olygir: rhowch ei ddynodydd ei hun i hwn.`;
}
