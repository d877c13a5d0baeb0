import { levelWords, type LevelName } from '../../status/level-words.js';
import { sayState } from '../../status/say-state.js';
import { formatDay } from '../day.js';
import { listedOurs } from '../listed-ours.js';
import { listed, quoted } from '../phrases.js';
import type { CheckWords } from './checks.js';
import { bobMis, diwrnod } from '../welsh-counts.js';

type Code = Exclude<
  Extract<
    keyof CheckWords,
    | `measure/${string}`
    | `status/${string}`
    | `deliverable/slipped-${string}`
    | 'deliverable/baseline-unexplained'
  >,
  'status/unknown-scheme'
>;

/** A day in Welsh. */
const dydd = (day: string) => formatDay(day, 'cy');
/** A level in quotation marks, as its scheme calls it in Welsh. */
const lefel = (name: LevelName) => quoted(levelWords(name, 'cy').label);

/** Welsh for what checks find of statuses, measures and slips. Not yet reviewed. */
export const PROGRESS_CHECKS_CY: Pick<CheckWords, Code> = {
  'deliverable/baseline-unexplained': ({ row, baseline, due, days }) =>
    `Disgwylid ${quoted(row)} yn gyntaf ${quoted(baseline)} ac fe’i disgwylir bellach ${quoted(due)} (nifer y dyddiau yn ${days > 0 ? 'hwyrach' : 'gynharach'}: ${Math.abs(days)}), ac nid oes dim yn cofnodi’r newid: ychwanegwch newid dyddiad gyda’i ddiwrnod, ei reswm a phwy a’i cymeradwyodd.`,
  'deliverable/slipped-without-approval': ({ row, from, to, on, days }) =>
    `Gohiriwyd ${quoted(row)}${on === '' ? '' : ` ar ${dydd(on)}`} o ${quoted(from)} i ${quoted(to)} (nifer y dyddiau: ${days}), ac nid oes dim yn dweud pwy a gymeradwyodd hynny: enwch y corff neu’r swydd, neu ewch ag ef ger eu bron.`,
  'deliverable/slipped-without-reason': ({ row, from, to, on, days }) =>
    `Gohiriwyd ${quoted(row)}${on === '' ? '' : ` ar ${dydd(on)}`} o ${quoted(from)} i ${quoted(to)} (nifer y dyddiau: ${days}), ac nid oes dim yn dweud pam: rhowch y rheswm, rhag i bobl orfod ei ddyfalu.`,
  'measure/no-baseline': ({ row, measure, target }) =>
    `Bwriad ${quoted(row)} yw dod â ${quoted(measure)} i ${target}, heb ddweud o ble y dechreuodd: ychwanegwch y gwerth cyn i’r gwaith ddechrau.`,
  'measure/no-reading': ({ row, measure, target, because }) =>
    `Mae ${quoted(row)} ${{ complete: 'wedi’i gwblhau', late: 'wedi mynd heibio i’w ddyddiad', ongoing: 'yn parhau' }[because]}, ac nid yw ${quoted(measure)} (targed ${target}) erioed wedi’i ddarllen: darllenwch ef, neu rhowch rywbeth y gellir ei ddarllen yn ei le.`,
  'measure/target-missed': ({ row, measure, value, on, target, tolerance }) =>
    `${quoted(row)}: roedd ${measure === '' ? 'ei fesur' : quoted(measure)} yn ${value} ar ${dydd(on)}, a’r targed yw ${target} (goddefiant ${tolerance}): dywedwch beth yw ystyr hynny i’w ganlyniad, a beth a wneir.`,
  'status/cautious': ({ row, derived, ...enw }) =>
    `Datgenir bod ${quoted(row)} yn ${lefel(enw)}, ond mae’r cofnod yn dangos “${sayState(derived, 'cy')}”: ni newidir dim ar eich rhan, ond dywedwch yr hyn nad yw’r cofnod yn ei ddangos.`,
  'status/never-reported': ({ row, since, day, months, days }) => {
    const when =
      since === 'due'
        ? `Disgwylid ${quoted(row)} erbyn ${dydd(day)}`
        : `Dechreuodd ${quoted(row)} ar ${dydd(day)}`;
    return `${when} ac ni adroddwyd arno erioed (disgwylir diweddariad ${bobMis(months)}, gyda ${diwrnod(days)} o ras): gofynnwch i’r arweinydd am ddiweddariad cyntaf.`;
  },
  'status/optimistic': ({ row, because, ...enw }) =>
    because === 'late'
      ? `Datgenir bod ${quoted(row)} yn ${lefel(enw)}, ond mae’n hwyr a heb ei gwblhau: datganwch yr hyn a ddengys y dyddiad, neu cofnodwch ei fod wedi’i wneud.`
      : `Datgenir bod ${quoted(row)} yn ${lefel(enw)}, ond nid oes dim yn dangos bod ei ganlyniad wedi’i gyflawni: ychwanegwch y dystiolaeth, neu datganwch statws is.`,
  'status/red-without-route': ({ row, declared }) =>
    `Mae ${quoted(row)} yn goch ${declared ? 'yn ôl y datganiad' : 'yn ôl y dystiolaeth'}, ac nid oes dim yn dweud sut y daw’n wyrdd eto: nodwch yr achos, yr hyn a wneir, pwy fydd yn ei wneud ac erbyn pryd.`,
  'status/route-incomplete': ({ row, lacks }) => {
    const parts = {
      cause: 'pam y daeth i hyn',
      action: 'beth a wneir',
      owner: 'pwy fydd yn ei wneud',
      due: 'erbyn pryd',
    };
    return `Nid yw llwybr ${quoted(row)} i wyrdd yn dweud ${listedOurs(
      lacks.map((part) => parts[part]),
      'cy',
    )}: ychwanegwch hynny yn y diweddariad nesaf.`;
  },
  'status/stale': ({ row, on, months, days }) =>
    `Adroddwyd ddiwethaf ar ${quoted(row)} ar ${dydd(on)}; disgwylir diweddariad ${bobMis(months)}, gyda ${diwrnod(days)} o ras: gofynnwch i’r arweinydd sut y mae’n sefyll yn awr.`,
  'status/unknown-level': ({ row, declared, levels }) =>
    `Datgenir bod ${quoted(row)} yn ${quoted(declared)}, nad yw’n lefel yng nghynllun statws y cynllun: datganwch un o’r rhain: ${listed(
      levels.map((level) => quoted(level)),
      'cy',
    )}; neu ychwanegwch hi at y cynllun statws gyda’i hystyr.`,
};
