import type { EffectiveMode } from '../../status/policy.js';
import type { ReportWords } from '../../report/report-words.js';
import { quoted } from '../phrases.js';
import { bobMis } from '../welsh-counts.js';

const POLISI: Readonly<Record<EffectiveMode, string>> = {
  'declared-with-ceilings':
    'yr hyn y mae swyddogion yn ei ddatgan, a byth yn well nag y mae’r dystiolaeth yn ei gefnogi',
  'declared-only': 'yr hyn y mae swyddogion yn ei ddatgan',
  'derived-only': 'yr hyn y mae’r dystiolaeth yn ei ddangos',
  'worst-of': 'y gwaethaf o’r hyn y mae swyddogion yn ei ddatgan a’r hyn y mae’r dystiolaeth yn ei ddangos',
};

/** Every sentence of a report on a plan, in Welsh. Numbers come after their nouns. Not yet reviewed. */
export const REPORT_CY: ReportWords = {
  headings: {
    purpose: 'Diben',
    summary: 'Crynodeb',
    recommendations: 'Argymhellion',
    background: 'Cefndir',
    progress: 'Cynnydd fesul amcan',
    movement: 'Newid ers yr adroddiad diwethaf',
    exceptions: 'Eithriadau, a’r llwybr i wyrdd',
    slips: 'Dyddiadau a symudwyd',
    implications: 'Goblygiadau',
    owed: 'Beth sy’n ddyledus',
    requests: 'Yr hyn y gofynnwyd amdano o’r blaen',
    consultation: 'Ymgynghori ac ymgysylltu',
    papers: 'Papurau cefndir',
    appendix: 'Atodiad: pob rhes',
  },
  labels: {
    to: 'Adroddiad i',
    by: 'Adroddiad gan',
    number: 'Rhif yr adroddiad',
    date: 'Dyddiad',
    contact: 'Cyswllt',
    subject: 'Pwnc',
    decided: 'Penderfynwyd',
    answer: 'Ateb',
    unanswered: 'heb ei ateb eto',
  },
  title: (plan, asOf) => `${plan}: adroddiad cynnydd, ${asOf}`,
  purpose: (plan, asOf) => `Mae’r adroddiad hwn yn dweud sut y mae ${quoted(plan)} yn sefyll ar ${asOf}.`,
  since: (day) => `Mae’n cymharu hynny â’r sefyllfa ar ${day}.`,
  declared: (declared, total) =>
    `O ${total} o resi, datganodd swyddog statws ${declared}; darllenir y lleill o’r dystiolaeth.`,
  exceptionCount: (red, amber, total) => `O ${total} o resi, mae ${red} yn goch ac mae ${amber} yn oren.`,
  owedCount: (overdue, owed) =>
    owed === 0 ? 'Nid oes dim yn ddyledus.' : `Pethau sy’n ddyledus: ${owed}, ${overdue} o ${owed} yn hwyr.`,
  notes: (to, rated) => `Bod ${to} yn nodi sut y mae’r cynllun yn sefyll (${rated}).`,
  nothingToRate: 'dim i’w raddio eto',
  routes: (rows, to) =>
    `Bod ${to} yn gofyn i arweinwyr y rhesi coch heb lwybr i wyrdd (${rows}) enwi’r achos, y cam, y perchennog a’r dyddiad.`,
  yearlyAmount: (amount) => `${amount} y flwyddyn`,
  funding: (amount, to) =>
    `Bod ${to} yn penderfynu sut i gael hyd i ${amount} ar gyfer gwaith sy’n dal ar agor, neu pa waith sydd i ddod i ben.`,
  needs: (resources, to) =>
    `Bod ${to} yn penderfynu sut i gael hyd i’r adnoddau na chafwyd eto ac sydd heb bris: ${resources}.`,
  dates: (rows, to) =>
    `Bod ${to} yn cymeradwyo neu’n gwrthod y dyddiadau newydd na ddywedir i neb eu cymeradwyo; rhesi: ${rows}.`,
  updates: (overdue, to) => `Bod ${to} yn gofyn am y diweddariadau sy’n hwyr: ${overdue}.`,
  committee: 'y pwyllgor',
  period: (words) => `Cyfnod y cynllun: ${words}.`,
  rows: (objectives, actions, rows) =>
    `Amcanion: ${objectives}; camau gweithredu: ${actions}; rhesi: ${rows}. Rhesi a gyfrifir drwy’r adroddiad hwn.`,
  cadence: (body, months, purpose) =>
    `Adroddir i ${body} ${bobMis(months)}${purpose === '' ? '' : ` (${purpose})`}.`,
  cadenceAssumed: (months) =>
    `Nid yw’r cynllun yn dweud pa mor aml yr adroddir arno; tybir misoedd calendr: ${months}.`,
  policy: (name, effective) => `Cyhoeddir statysau yn ôl y polisi ${quoted(name)}: ${POLISI[effective]}.`,
  progressColumns: [
    'Amcan',
    'Rhesi',
    'Wedi’u graddio',
    'Coch',
    'Oren',
    'Gwyrdd',
    'Heb fod yn ddyledus',
    'Anhysbys',
    'Heb eu cyfrif',
    'Golau',
  ],
  progressCaption: 'Rhesi yn ôl y statws a gyhoeddir; coch, oren neu wyrdd yw “wedi’u graddio”',
  firstReport: 'Nid oes diwrnod cynharach i gymharu ag ef: dyma’r adroddiad cyntaf.',
  otherRows: (added, gone) => `Rhesi newydd: ${added}; rhesi nad ydynt yn y cynllun mwyach: ${gone}.`,
  moved: (row, from, to) => `${row}: ${from.toLowerCase()} gynt, ${to.toLowerCase()} bellach.`,
  noExceptions: 'Nid oes yr un rhes yn goch nac yn oren.',
  exception: ({ row, lead, status }) => `${row} (${lead}): ${status}.`,
  nobody: 'neb wedi’i enwi i arwain',
  route: (parts) => `Llwybr i wyrdd: ${parts}.`,
  cause: (cause) => `oherwydd ${quoted(cause)}`,
  due: (date) => `dyddiad: ${date}`,
  dueOver: (date) => `dyddiad: ${date}, sydd wedi mynd heibio`,
  noRoute: 'Ni roddwyd llwybr i wyrdd.',
  toGreen: (sentences) => `Beth fyddai’n ei droi’n wyrdd: ${sentences}`,
  once: 'Ariannol: unwaith',
  yearly: 'Ariannol: bob blwyddyn',
  notFound: 'Ariannol: heb ei gael eto',
  ofWhichNotFound: (amount) => `ni chafwyd hyd i ${amount} ohono eto`,
  noNeeds: 'Cafwyd hyd i bopeth y mae ei angen ar y rhesi agored.',
  need: (row, resource) => `${row}: ${resource}.`,
  nothingOwed: 'Nid oes dim yn ddyledus.',
  owedColumns: ['Pwy', 'Yn ddyledus', 'Yn hwyr'],
  owedCaption: 'Saif yr hyn sy’n ddyledus gan ddau arweinydd o dan y ddau',
  owedTo: (body, updates, overdue) =>
    `Mae ${body} yn aros am ddiweddariadau: ${updates}, ${overdue} o ${updates} yn hwyr.`,
  engagement: (title, days) => `${quoted(title)}${days === '' ? '' : ` (${days})`}.`,
  said: (words) => `Dywedoch chi: ${words}`,
  did: (words) => `Gwnaethom ni: ${words}`,
  notTold: 'Ni ddywedwyd dim eto wrth y rhai a gymerodd ran.',
  checklist: (title, progress) => `Rhestr wirio egwyddorion ${quoted(title)}: ${progress}.`,
  appendixColumns: ['Cyf', 'Beth', 'Erbyn pryd', 'Arweinydd', 'Statws'],
  appendixCaption: (rows) => `Pob rhes o’r cynllun: ${rows}`,
};
