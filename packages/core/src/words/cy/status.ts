import type { SignificantProgress } from '../../status/facts.js';
import type { StatusSentences } from '../../status/reasons.js';
import { formatDay } from '../day.js';
import type { Day } from '../../target-date/target-date.js';
import { diwrnod } from '../welsh-counts.js';
import { STATUS_TERMS_CY } from './status-terms.js';

/** Why a status is what it is, and what would turn it green, in Welsh. */

const { pob, ACHOS } = STATUS_TERMS_CY;
const dydd = (day: Day) => formatDay(day, 'cy');

const WEDI_DANGOS: Readonly<Record<SignificantProgress, string>> = {
  milestone: 'mae carreg filltir wedi’i chyrraedd',
  steps: 'mae o leiaf hanner ei gamau wedi’u gwneud',
  percent: 'mae llawer o’r gwaith wedi’i wneud',
  update: 'mae diweddariad yn nodi cynnydd sylweddol',
};

const dalIFyny = (gone: number) =>
  `Cwblhewch tua ${gone}% o’r gwaith, neu sicrhau cymeradwyaeth i ddyddiad newydd.`;
const ffordd = (issue: boolean) =>
  issue
    ? 'Datryswch y mater a nodi bod y gwaith ar y trywydd iawn.'
    : 'Nodwch, mewn diweddariad, fod y gwaith ar y trywydd iawn.';

export const STATUS_CY: StatusSentences = {
  say: {
    'closed-not-counted': ({ lifecycle }) =>
      lifecycle === 'cancelled'
        ? 'Cafodd ei ganslo, felly nid yw’n cael ei gyfrif.'
        : 'Mae rhywbeth arall wedi cymryd ei le, felly nid yw’n cael ei gyfrif.',
    'complete-outcome-achieved': ({ evidence }) =>
      `Mae wedi’i gwblhau ac mae ei ganlyniad wedi’i gyflawni. Nifer y darnau o dystiolaeth: ${evidence}.`,
    'complete-outcome-not-achieved': () => 'Mae’r gwaith wedi’i gwblhau, ond ni chyflawnwyd ei ganlyniad.',
    'complete-outcome-unproven': ({ outcome }) => {
      if (outcome === 'partly') return 'Mae’r gwaith wedi’i gwblhau, a chyflawnwyd ei ganlyniad yn rhannol.';
      if (outcome === 'achieved') {
        return 'Mae’r gwaith wedi’i gwblhau a dywedir bod ei ganlyniad wedi’i gyflawni, ond ni roddir tystiolaeth.';
      }
      return 'Mae’r gwaith wedi’i gwblhau, ond nid oes neb wedi asesu ei ganlyniad eto.';
    },
    'on-hold': ({ resumesOn, lastDay, holds }) => {
      if (resumesOn === undefined) return 'Mae wedi’i ohirio, ac ni roddir diwrnod ar gyfer ailddechrau.';
      if (holds === 'passed')
        return `Mae wedi’i ohirio, ac roedd i ailddechrau erbyn ${dydd(resumesOn)}, sydd wedi mynd heibio.`;
      if (lastDay !== undefined && holds === 'too-late') {
        return `Mae wedi’i ohirio tan ${dydd(resumesOn)}, ar ôl y dyddiad y mae i’w gwblhau (${dydd(lastDay)}).`;
      }
      return `Mae wedi’i ohirio tan ${dydd(resumesOn)}.`;
    },
    'overdue-with-progress': ({ lastDay, daysLate, progress }) =>
      `Roedd i’w gwblhau erbyn ${dydd(lastDay)}, ${diwrnod(daysLate)} yn ôl, ac ${WEDI_DANGOS[progress]}.`,
    overdue: ({ lastDay, daysLate }) =>
      `Roedd i’w gwblhau erbyn ${dydd(lastDay)}, ${diwrnod(daysLate)} yn ôl, ac nid yw wedi’i gwblhau.`,
    'not-yet-due': (known) =>
      'starts' in known
        ? `Mae’n dechrau ar ${dydd(known.starts)}.`
        : `Mae i’w gwblhau erbyn ${dydd(known.lastDay)}, ac nid oes dim wedi’i gofnodi sy’n dweud sut mae’n mynd.`,
    'milestones-missed': ({ missed, due, longest }) =>
      `Cerrig milltir a oedd i’w cyrraedd hyd yma: ${due}; wedi’u colli: ${missed}, ers ${diwrnod(longest)} ar yr hiraf.`,
    'milestone-missed': ({ missed, longest }) =>
      `Cerrig milltir wedi’u colli: ${missed}, ers ${diwrnod(longest)} hyd yma.`,
    'little-or-no-progress': ({ on }) => `Mae diweddariad ${dydd(on)} yn nodi ychydig o gynnydd neu ddim.`,
    'some-progress': ({ on, issue }) =>
      `Mae diweddariad ${dydd(on)} yn nodi ${issue ? 'mater sydd heb ei ddatrys' : 'peth cynnydd, ond nid yw’n dweud ei fod ar y trywydd iawn'}.`,
    'significant-not-on-target': ({ on, issue }) =>
      `Mae diweddariad ${dydd(on)} yn nodi cynnydd sylweddol, ${issue ? 'a mater sydd heb ei ddatrys' : 'ond nid yw’n dweud ei fod ar y trywydd iawn'}.`,
    'ongoing-silent': ({ lastUpdate }) =>
      lastUpdate === undefined
        ? 'Mae’n waith parhaus, ac ni roddwyd diweddariad â dyddiad erioed.'
        : `Mae’n waith parhaus, ac nid oes dim wedi’i nodi ers ${dydd(lastUpdate)}.`,
    'ongoing-stale': ({ lastUpdate }) =>
      `Mae’n waith parhaus, a daeth ei ddiweddariad olaf ar ${dydd(lastUpdate)}: mae angen un newydd.`,
    'ongoing-current': ({ lastUpdate }) =>
      `Mae’n waith parhaus, a chafwyd diweddariad ar ${dydd(lastUpdate)} heb ddim yn y ffordd.`,
    'behind-pace': ({ percent, gone }) =>
      `Mae ${percent}% o’r gwaith wedi’i wneud ac mae ${gone}% o’r amser wedi mynd: mae ymhell ar ei hôl hi.`,
    'slightly-behind': ({ percent, gone }) =>
      `Mae ${percent}% o’r gwaith wedi’i wneud ac mae ${gone}% o’r amser wedi mynd: mae ychydig ar ei hôl hi.`,
    'on-pace': ({ percent, gone }) =>
      `Mae ${percent}% o’r gwaith wedi’i wneud ac mae ${gone}% o’r amser wedi mynd: mae’n cadw i fyny.`,
    'on-target': (shown) =>
      'on' in shown
        ? `Mae diweddariad ${dydd(shown.on)} yn dweud ei fod ar y trywydd iawn.`
        : `Mae pob carreg filltir hyd yma wedi’i chyrraedd (${shown.milestones}), y ddiweddaraf erbyn ${dydd(shown.newest)}.`,
    'only-stale-evidence': ({ newest }) =>
      newest === undefined
        ? 'Mae cynnydd wedi’i gofnodi, ond heb ddyddiad.'
        : `Daw’r cynnydd diweddaraf a gofnodwyd o ${dydd(newest)}, yn rhy bell yn ôl i ddibynnu arno.`,
    'no-evidence': ({ updated }) =>
      updated === undefined
        ? 'Nid oes ganddo ddyddiad y gellir ei ddarllen, ac nid oes dim yn dweud sut mae’n mynd.'
        : `Nid oes ganddo ddyddiad y gellir ei ddarllen, ac nid yw diweddariad ${dydd(updated)} yn dweud sut mae’n mynd.`,
    'as-declared': ({ label, on }) =>
      on === undefined ? `Datganwyd “${label}”, heb roi diwrnod.` : `Datganwyd “${label}” ar ${dydd(on)}.`,
    'above-ceiling': ({ label, because }) =>
      `Datganwyd “${label}”, ond nid yw’r dystiolaeth yn cefnogi dim gwell nag oren, oherwydd ${ACHOS[because]}.`,
    'not-declared': () =>
      'Nid oes neb wedi datgan statws, a dim ond statws a ddatganwyd sy’n cael ei gyhoeddi.',
    'outcome-not-shown': () => 'Nid yw’n well nag oren nes dangos bod ei ganlyniad wedi’i gyflawni.',
    'slipped-twice': ({ slips }) =>
      `Mae ei ddyddiad wedi’i ohirio ${slips} o weithiau, felly nid yw’n well nag oren nes ei gwblhau.`,
    'cadence-assumed': ({ months }) =>
      `Nid yw’r cynllun yn dweud pa mor aml y rhoddir diweddariad; tybir un ${pob(months)}.`,
    'start-assumed': ({ start }) => `Nid yw’n nodi dechrau, felly tybir dechrau’r cynllun, ${dydd(start)}.`,
  },

  toGreen: {
    'complete-outcome-not-achieved': () =>
      'Gwnewch yr hyn sydd ei angen o hyd ar gyfer y canlyniad, yna cofnodi ei fod wedi’i gyflawni, gyda thystiolaeth.',
    'complete-outcome-unproven': ({ outcome }) =>
      outcome === 'achieved'
        ? 'Ychwanegwch o leiaf un darn o dystiolaeth bod y canlyniad wedi’i gyflawni.'
        : 'Cofnodwch fod y canlyniad wedi’i gyflawni, gydag o leiaf un darn o dystiolaeth.',
    'on-hold': ({ holds }) =>
      holds === 'in-time'
        ? 'Ailddechreuwch y gwaith a nodi cynnydd sydd ar y trywydd iawn.'
        : 'Ailddechreuwch y gwaith, neu gytuno ar ddiwrnod ailddechrau sy’n gadael amser i orffen.',
    'overdue-with-progress': ({ limit }) =>
      `Cwblhewch y gwaith a dangos bod ei ganlyniad wedi’i gyflawni; ar ôl ${diwrnod(limit)} yn hwyr bydd yn goch.`,
    overdue: () =>
      'Cwblhewch y gwaith a dangos bod ei ganlyniad wedi’i gyflawni, neu sicrhau cymeradwyaeth i ddyddiad newydd.',
    'not-yet-due': (known) =>
      'starts' in known
        ? 'Nid oes dim yn ddyledus eto; ar ôl iddo ddechrau, nodwch gynnydd sydd ar y trywydd iawn.'
        : 'Rhowch ddiweddariad sy’n dweud ei fod ar y trywydd iawn, neu farcio’r cerrig milltir sydd wedi’u cyrraedd.',
    'milestones-missed': () =>
      'Cyrhaeddwch y cerrig milltir a gollwyd a’u marcio, neu gytuno ar ddyddiadau newydd ar eu cyfer.',
    'milestone-missed': () =>
      'Cyrhaeddwch y garreg filltir a gollwyd a’i marcio, neu gytuno ar ddyddiad newydd ar ei chyfer.',
    'little-or-no-progress': () =>
      'Dywedwch beth sydd yn y ffordd a phwy fydd yn ei glirio, yna nodi cynnydd sydd ar y trywydd iawn.',
    'some-progress': ({ issue }) => ffordd(issue),
    'significant-not-on-target': ({ issue }) => ffordd(issue),
    'ongoing-silent': () => 'Rhowch ddiweddariad ar gynnydd.',
    'ongoing-stale': () => 'Rhowch ddiweddariad ar gynnydd.',
    'behind-pace': ({ gone }) => dalIFyny(gone),
    'slightly-behind': ({ gone }) => dalIFyny(gone),
    'only-stale-evidence': () => 'Rhowch ddiweddariad sy’n dweud pa mor bell y mae’r gwaith.',
    'no-evidence': () =>
      'Cytunwch ar ddyddiad ar ei gyfer, a rhoi diweddariad sy’n dweud pa mor bell y mae’r gwaith.',
    'as-declared': () =>
      'Datganwch ei fod yn wyrdd mewn diweddariad, pan fydd hynny’n wir, gyda llwybr i wyrdd tan hynny.',
    'not-declared': () => 'Datganwch statws mewn diweddariad.',
    'outcome-not-shown': () =>
      'Cofnodwch fod y canlyniad wedi’i gyflawni, gydag o leiaf un darn o dystiolaeth.',
    'slipped-twice': () => 'Cwblhewch y gwaith a dangos bod ei ganlyniad wedi’i gyflawni.',
  },
};
