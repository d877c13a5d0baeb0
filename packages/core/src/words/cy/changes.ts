import type { Change, ChangeNoun } from '../../change/change.js';
import type { ChangeSentences } from '../../change/say-change.js';
import { sumOf, type MoneyPer } from '../../change/sum-of.js';
import { sayTargetDate } from '../../target-date/say-target-date.js';
import { formatDay } from '../day.js';
import { quoted } from '../phrases.js';

const ENWAU: Readonly<Record<ChangeNoun, string>> = {
  document: 'y ddogfen',
  objective: 'amcan',
  action: 'cam gweithredu',
  deliverable: 'rhes',
  output: 'allbwn',
  lead: 'arweinydd',
  resource: 'adnodd',
  milestone: 'carreg filltir',
  step: 'cam',
  measure: 'mesur',
  indicator: 'dangosydd',
  condition: 'amod',
  evidence: 'tystiolaeth',
  note: 'nodyn',
  update: 'diweddariad',
  party: 'parti',
  area: 'ardal',
  body: 'corff',
  cadence: 'cylch adrodd',
  approval: 'cymeradwyaeth',
  revision: 'diwygiad',
  section: 'adran',
  engagement: 'ymgysylltiad',
  answer: 'ateb',
  principle: 'egwyddor',
  level: 'lefel',
  recommendation: 'argymhelliad',
  part: 'cofnod',
};
const MEYSYDD: Readonly<Record<string, string>> = {
  title: 'teitl',
  statement: 'datganiad',
  description: 'disgrifiad',
  outcome: 'canlyniad',
  name: 'enw',
  vision: 'gweledigaeth',
  due: 'dyddiad cwblhau',
  start: 'dechrau',
  date: 'dyddiad',
  period: 'cyfnod',
};
const CYLLID: Readonly<Record<string, string>> = {
  identified: 'wedi’i ganfod',
  'to-be-identified': 'i’w ganfod',
  'to-be-pursued': 'i’w geisio',
  'within-existing': 'o fewn cyllidebau presennol',
  'none-stated': 'heb ei nodi',
};
const PERTHYNAS: Readonly<Record<string, string>> = {
  lead: 'arweinydd',
  joint: 'cyd-arweinydd',
  with: 'gweithio gyda’r arweinydd',
  'supported-by': 'cefnogi',
  'co-ordinator': 'cydlynydd',
  consultee: 'ymgynghorai',
};
const CYFLWR: Readonly<Record<string, string>> = {
  'not-started': 'heb ddechrau',
  'in-progress': 'ar waith',
  'on-hold': 'wedi’i ohirio',
  complete: 'wedi’i gwblhau',
  cancelled: 'wedi’i ganslo',
  superseded: 'wedi’i ddisodli',
  'not-assessed': 'heb ei asesu',
  'not-achieved': 'heb ei gyflawni',
  partly: 'wedi’i gyflawni’n rhannol',
  achieved: 'wedi’i gyflawni',
};
const PENDERFYNIAD: Readonly<Record<string, string>> = {
  sought: 'Gofynnwyd am gymeradwyaeth',
  approved: 'Cymeradwywyd y ddogfen gan',
  rejected: 'Ni chymeradwywyd y ddogfen gan',
  noted: 'Nodwyd y ddogfen gan',
};
const IEITHOEDD: Readonly<Record<string, string>> = { cy: 'Gymraeg', en: 'Saesneg' };
const FESUL: MoneyPer = { once: ' unwaith', year: ' y flwyddyn', month: ' y mis', head: ' y pen' };
const TREFNOLION = ['', 'y llithriad cyntaf', 'yr ail lithriad', 'y trydydd llithriad'];

const llithriad = (n: number) => TREFNOLION[n] ?? `llithriad rhif ${n}`;
const dydd = (on: string | undefined) => (on === undefined ? '' : ` ar ${formatDay(on, 'cy')}`);
const gan = (who: string | undefined) => (who === undefined ? '' : ` gan ${who}`);
const cyflwr = (code: string) => CYFLWR[code] ?? code;
const priflythyren = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const yGoeden = ({ noun }: Change) => noun === 'objective' || noun === 'action' || noun === 'deliverable';
const enw = (change: Change) => change.of?.name ?? change.objective?.name ?? 'y ddogfen';

function peth(change: Change): string {
  if (change.noun === 'document') return ENWAU.document;
  if (yGoeden(change)) return `${ENWAU[change.noun]} ${enw(change)}`;
  const geiriau = change.name === '' ? '' : ` ${quoted(change.name)}`;
  return `${ENWAU[change.noun]}${geiriau}${change.of || change.objective ? ` (${enw(change)})` : ''}`;
}

function daethNeuAeth(change: Change, verb: string, rows: number | undefined): string {
  const geiriau = change.name === '' ? '' : `: ${change.noun === 'lead' ? change.name : quoted(change.name)}`;
  const rhesi = rows === undefined ? '' : ` (rhesi: ${rows})`;
  const ref = enw(change);
  const lle = yGoeden(change)
    ? ref.startsWith('“')
      ? ''
      : ` ${ref}`
    : change.of
      ? ` (${change.of.name})`
      : '';
  return `${verb} ${ENWAU[change.noun]}${lle}${geiriau}${rhesi}.`;
}

/** What is said of changes in Welsh. Numbers come after their nouns. Not yet reviewed. */
export const CHANGES_CY: ChangeSentences = {
  nouns: ENWAU,
  log: {
    title: (before, after) => `Beth a newidiodd o fersiwn ${before} i fersiwn ${after}`,
    none: (before, after) => `Ni newidiodd dim o fersiwn ${before} i fersiwn ${after}.`,
    whole: 'Y ddogfen gyfan',
  },
  say: {
    added: (change) => daethNeuAeth(change, 'Ychwanegwyd', change.facts.rows),
    removed: (change) => daethNeuAeth(change, 'Tynnwyd ymaith', change.facts.rows),
    moved: (change) => `Symudwyd ${peth(change)} o ${change.facts.before} i ${change.facts.after}.`,
    reordered: (change) => `Mae ${peth(change)} mewn lle gwahanol yn y drefn.`,
    renumbered: ({ name, facts: { before, after } }) =>
      before === undefined
        ? `Mae gan ${quoted(name)} rif bellach: ${after ?? ''}.`
        : after === undefined
          ? `Nid oes rhif gan ${quoted(name)} mwyach; ${before} ydoedd.`
          : `Rhif newydd ${quoted(name)}, a oedd yn ${before}, yw ${after}.`,
    reworded: (change) => {
      const { field, before, after } = change.facts;
      return `Newidiwyd ${MEYSYDD[field] ?? 'geiriad'} ${peth({ ...change, name: '' })} o ${quoted(before)} i ${quoted(after)}.`;
    },
    'due-moved': (change) => {
      const { before, after, slip, reason, approvedBy, approvedOn } = change.facts;
      const of = `dyddiad cwblhau ${enw(change)}`;
      if (after === undefined) return `Tynnwyd ${of}; ${sayTargetDate(before, 'cy')} ydoedd.`;
      const moved =
        before === undefined
          ? `Pennwyd ${of}: ${sayTargetDate(after, 'cy')}`
          : `Symudwyd ${of}: ${sayTargetDate(before, 'cy')} oedd, ${sayTargetDate(after, 'cy')} yw bellach`;
      const slipped = slip === undefined ? '' : `, ${llithriad(slip)}`;
      const approved = approvedBy === undefined ? '' : `, cymeradwywyd gan ${approvedBy}${dydd(approvedOn)}`;
      return `${moved}${slipped}${approved}${reason === undefined ? '' : `, oherwydd ${quoted(reason)}`}.`;
    },
    'date-changed': (change) => {
      const { field, before, after } = change.facts;
      const of = `${MEYSYDD[field] ?? quoted(field)} ${peth(change)}`;
      if (after === undefined) return `Tynnwyd ${of}; ${sayTargetDate(before, 'cy')} ydoedd.`;
      if (before === undefined) return `Pennwyd ${of}: ${sayTargetDate(after, 'cy')}.`;
      return `Newidiwyd ${of}: ${sayTargetDate(before, 'cy')} oedd, ${sayTargetDate(after, 'cy')} yw bellach.`;
    },
    'lead-changed': (change) => {
      const { before, after } = change.facts;
      return `Rôl newydd ${change.name} ar gyfer ${enw(change)}: ${PERTHYNAS[after] ?? after} (${PERTHYNAS[before] ?? before} gynt).`;
    },
    'money-changed': (change) => {
      const { before, after } = change.facts;
      const of = `arian ar gyfer ${quoted(change.name)} (${enw(change)})`;
      if (after === undefined) return `Ni nodir mwyach ${of}.`;
      if (before === undefined) return `Nodir bellach ${of}: ${sumOf(after, FESUL)}.`;
      return `Newidiwyd ${of} o ${sumOf(before, FESUL)} i ${sumOf(after, FESUL)}.`;
    },
    'funding-changed': (change) => {
      const { before, after } = change.facts;
      return `Cyllid ${quoted(change.name)} (${enw(change)}): ${CYLLID[after] ?? after} bellach, ${CYLLID[before] ?? before} gynt.`;
    },
    declared: (change, { level }) => {
      const { before, after, on, by } = change.facts;
      const was = before === undefined ? '' : `; ${level(before)} a ddatganwyd cynt`;
      return `Datganwyd ${enw(change)} yn ${level(after)}${dydd(on)}${gan(by)}${was}.`;
    },
    updated: (change) => {
      const { on, by, note } = change.facts;
      return `Adroddwyd ar ${enw(change)}${dydd(on)}${gan(by)}${note === undefined ? '' : `: ${quoted(note)}`}.`;
    },
    done: (change) => `Cwblhawyd ${peth(change)}${dydd(change.facts.on)}.`,
    undone: (change) => `Ni chofnodir mwyach fod ${peth(change)} wedi’i gwblhau.`,
    lifecycle: (change) => {
      const { before, after } = change.facts;
      const was = before === undefined ? '' : ` (${cyflwr(before)} gynt)`;
      return after === undefined
        ? `Nid yw ${enw(change)} yn dweud mwyach pa mor bell y mae${was}.`
        : `Cyflwr ${enw(change)} bellach: ${cyflwr(after)}${was}.`;
    },
    outcome: (change) => {
      const { before, after = 'not-assessed' } = change.facts;
      const was = before === undefined ? '' : ` (${cyflwr(before)} gynt)`;
      return `Canlyniad ${enw(change)} bellach: ${cyflwr(after)}${was}.`;
    },
    read: (change) => `Darlleniad mesur ${enw(change)}${dydd(change.facts.on)}: ${change.facts.value}.`,
    version: ({ facts: { before, after } }) => `Daeth fersiwn ${before} yn fersiwn ${after}.`,
    decided: ({ name, facts: { outcome = 'sought', on } }) =>
      `${priflythyren(PENDERFYNIAD[outcome] ?? outcome)} ${name}${on === undefined ? '' : `, ${sayTargetDate(on, 'cy')}`}.`,
    translated: ({ facts: { lang, texts } }) =>
      `Testunau ${IEITHOEDD[lang] ?? quoted(lang)} a ddaeth, a aeth neu a newidiodd: ${texts}.`,
    field: (change) => {
      const { field, before, after } = change.facts;
      const of = `${quoted(field.slice(1).replace(/\//g, ' › '))} (${peth(change)})`;
      if (before !== undefined && after !== undefined)
        return `Newidiwyd ${of} o ${quoted(before)} i ${quoted(after)}.`;
      if (after !== undefined) return `Pennwyd ${of}: ${quoted(after)}.`;
      return before === undefined ? `Newidiwyd ${of}.` : `Newidiwyd ${of}; ${quoted(before)} ydoedd.`;
    },
  },
};
