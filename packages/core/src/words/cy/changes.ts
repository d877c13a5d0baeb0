import type { Change, ChangeNoun } from '../../change/change.js';
import {
  fieldPath,
  listOfEntry,
  valueSaid,
  valuesApart,
  type FieldSaying,
} from '../../change/field-phrase.js';
import type { ChangeSentences } from '../../change/say-change.js';
import { sumOf, sumsApart, type SumWords } from '../../change/sum-of.js';
import { quotedApart } from '../../change/words-apart.js';
import { sayTargetDate } from '../../target-date/say-target-date.js';
import type { TargetDate } from '../../target-date/target-date.js';
import { formatDay } from '../day.js';
import { quoted } from '../phrases.js';
import { CODE_WORDS_CY } from './codes.js';
import { FIELD_WORDS_CY, FIELD_WORDS_IN_CY } from './fields.js';

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
  reading: 'darlleniad',
  indicator: 'dangosydd',
  condition: 'amod',
  evidence: 'tystiolaeth',
  link: 'dolen',
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
const PENDERFYNIAD: Readonly<Record<string, string>> = {
  sought: 'Gofynnwyd am gymeradwyaeth',
  approved: 'Cymeradwywyd y ddogfen gan',
  rejected: 'Ni chymeradwywyd y ddogfen gan',
  noted: 'Nodwyd y ddogfen gan',
};
const IEITHOEDD: Readonly<Record<string, string>> = { cy: 'Cymraeg', en: 'Saesneg' };
const MEYSYDD: FieldSaying = {
  lang: 'cy',
  fields: FIELD_WORDS_CY,
  fieldsIn: FIELD_WORDS_IN_CY,
  codes: CODE_WORDS_CY,
  languages: IEITHOEDD,
  yes: 'ie',
  no: 'na',
  entry: (number, list) => (list === undefined ? `cofnod ${number}` : `${list}, cofnod ${number}`),
};
const SWM: SumWords = {
  lang: 'cy',
  per: { once: ' unwaith', year: ' y flwyddyn', month: ' y mis', head: ' y pen' },
  qualifier: { exact: '', 'up-to': 'hyd at ', about: 'tua ', 'at-least': 'o leiaf ' },
  from: (day) => `, o ${day}`,
  to: (day) => `, hyd ${day}`,
};
const TREFNOLION = ['', 'y llithriad cyntaf', 'yr ail lithriad', 'y trydydd llithriad'];

const llithriad = (n: number) => TREFNOLION[n] ?? `llithriad rhif ${n}`;
const dydd = (on: string | undefined) => (on === undefined ? '' : ` ar ${formatDay(on, 'cy')}`);
const gan = (who: string | undefined) => (who === undefined ? '' : ` gan ${who}`);
const cyflwr = (code: string): string =>
  Object.hasOwn(CODE_WORDS_CY, code) ? CODE_WORDS_CY[code as keyof typeof CODE_WORDS_CY] : quoted(code);
const cyflawni = (code: string) => (code === 'partly' ? 'wedi’i gyflawni’n rhannol' : cyflwr(code));
const priflythyren = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const yGoeden = ({ noun }: Change) => noun === 'objective' || noun === 'action' || noun === 'deliverable';
const enw = (change: Change) => change.of?.name ?? change.objective?.name ?? 'y ddogfen';

function peth(change: Change): string {
  if (change.noun === 'document') return ENWAU.document;
  if (yGoeden(change)) return `${ENWAU[change.noun]} ${enw(change)}`;
  const rhestr = change.noun === 'part' ? ` (${rhestrYn(change)})` : '';
  const perthyn = change.of || change.objective ? ` (${enw(change)})` : '';
  return `${ENWAU[change.noun]}${enwyd(change)}${rhestr}${perthyn}`;
}
/** Its words in quotation marks; a reading or an update goes by its day. */
function enwyd({ name }: Change): string {
  if (name === '') return '';
  return /^\d{4}-\d\d-\d\d$/.test(name) ? ` ${formatDay(name, 'cy')}` : ` ${quoted(name)}`;
}
const rhestrYn = ({ path, noun }: Change) =>
  fieldPath(path.replace(/\/\d+(?:\/[^/]*)?$/, ''), noun, MEYSYDD).at(-1) ?? 'dogfen';

function daethNeuAeth(change: Change, verb: string, rows: number | undefined): string {
  if (change.noun === 'part')
    return `${verb} ${change.name === '' ? 'cofnod' : quoted(change.name)} (${rhestrYn(change)}).`;
  const erDydd = enwyd(change) !== '' && !enwyd(change).startsWith(' “');
  if (erDydd)
    return `${verb} ${ENWAU[change.noun]}${enwyd(change)}${change.of ? ` (${change.of.name})` : ''}.`;
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

/** A field and what it stands in, the nearest last: "diwrnod cau (ymgysylltiad)". */
function maes(change: Change, field: string): string {
  const path = [...fieldPath(field, change.noun, MEYSYDD)];
  const olaf = path.pop() ?? '';
  if (change.noun === 'document' && path.length === 0) return `${olaf} ${ENWAU.document}`;
  const around = change.noun === 'document' ? path : [...path, peth(change)];
  return `${olaf} (${around.join(', ')})`;
}

/** How a date went from one to another. */
function oddiAt(verb: string, of: string, before: TargetDate, after: TargetDate): string {
  const [was, is] = [sayTargetDate(before, 'cy'), sayTargetDate(after, 'cy')];
  if (was !== is) return `${verb} ${of}: ${was} oedd, ${is} yw bellach`;
  return before.words === after.words
    ? `Darllenir ${of}, ${is}, mewn ffordd arall`
    : `Ysgrifennir ${of}, ${is}, bellach fel ${quoted(after.words)}; fel ${quoted(before.words)} yr oedd`;
}

/** What is said of changes in Welsh. Numbers come after their nouns. Not yet reviewed. */
export const CHANGES_CY: ChangeSentences = {
  nouns: ENWAU,
  log: {
    title: (before, after) => `Beth a newidiodd o fersiwn ${before} i fersiwn ${after}`,
    none: (before, after) => `Ni newidiodd dim o fersiwn ${before} i fersiwn ${after}.`,
    whole: 'Y ddogfen gyfan',
    onlyElsewhere: (before, after) =>
      `O fersiwn ${before} i fersiwn ${after}, dim ond lle y saif pethau yn y ffeil y’u darllenwyd ohoni a newidiodd.`,
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
      const [was, is] = quotedApart(before, after);
      return `Newidiwyd ${maes({ ...change, name: '' }, field)} o ${was} i ${is}.`;
    },
    'due-moved': (change) => {
      const { before, after, slip, reason, approvedBy, approvedOn } = change.facts;
      const of = `dyddiad cwblhau ${enw(change)}`;
      if (after === undefined) return `Tynnwyd ${of}; ${sayTargetDate(before, 'cy')} ydoedd.`;
      const moved =
        before === undefined
          ? `Pennwyd ${of}: ${sayTargetDate(after, 'cy')}`
          : oddiAt('Symudwyd', of, before, after);
      const slipped = slip === undefined ? '' : `, ${llithriad(slip)}`;
      const approved = approvedBy === undefined ? '' : `, cymeradwywyd gan ${approvedBy}${dydd(approvedOn)}`;
      return `${moved}${slipped}${approved}${reason === undefined ? '' : `, oherwydd ${quoted(reason)}`}.`;
    },
    'date-changed': (change) => {
      const { field, before, after } = change.facts;
      const of = maes(change, field);
      if (after === undefined) return `Tynnwyd ${of}; ${sayTargetDate(before, 'cy')} ydoedd.`;
      if (before === undefined) return `Pennwyd ${of}: ${sayTargetDate(after, 'cy')}.`;
      return `${oddiAt('Newidiwyd', of, before, after)}.`;
    },
    'lead-changed': (change) => {
      const { before, after } = change.facts;
      return `Rôl newydd ${change.name} ar gyfer ${enw(change)}: ${cyflwr(after)} (${cyflwr(before)} gynt).`;
    },
    'money-changed': (change) => {
      const { before, after } = change.facts;
      const of = `arian ar gyfer ${quoted(change.name)} (${enw(change)})`;
      if (after === undefined) return `Ni nodir mwyach ${of}.`;
      if (before === undefined) return `Nodir bellach ${of}: ${sumOf(after, SWM)}.`;
      const [was, is] = sumsApart(before, after, SWM);
      return `Newidiwyd ${of} o ${was} i ${is}.`;
    },
    'funding-changed': (change) => {
      const { before, after } = change.facts;
      return `Cyllid ${quoted(change.name)} (${enw(change)}): ${cyflwr(after)} bellach, ${cyflwr(before)} gynt.`;
    },
    declared: (change, { level }) => {
      const { before, after, on, by } = change.facts;
      const was = before === undefined ? '' : `; “${level(before)}” a ddatganwyd cynt`;
      return `Datganwyd ${enw(change)} yn “${level(after)}”${dydd(on)}${gan(by)}${was}.`;
    },
    updated: (change) => {
      const { on, by, note } = change.facts;
      return `Adroddwyd ar ${enw(change)}${dydd(on)}${gan(by)}${note === undefined ? '' : `: ${quoted(note)}`}.`;
    },
    done: (change) => `Cwblhawyd ${peth(change)}${dydd(change.facts.on)}.`,
    undone: (change) => `Nid oes cofnod mwyach o gwblhau ${peth(change)}.`,
    lifecycle: (change) => {
      const { before, after } = change.facts;
      const was = before === undefined ? '' : ` (${cyflwr(before)} gynt)`;
      return after === undefined
        ? `Nid yw ${enw(change)} yn dweud mwyach pa mor bell y mae${was}.`
        : `Cyflwr ${enw(change)} bellach: ${cyflwr(after)}${was}.`;
    },
    outcome: (change) => {
      const { before, after = 'not-assessed' } = change.facts;
      const was = before === undefined ? '' : ` (${cyflawni(before)} gynt)`;
      return `Canlyniad ${enw(change)} bellach: ${cyflawni(after)}${was}.`;
    },
    read: (change) => `Darlleniad ${peth(change)}${dydd(change.facts.on)}: ${change.facts.value}.`,
    'read-elsewhere': (change) => `Mae ${peth(change)} mewn lle arall yn y ffeil y’i darllenwyd ohoni.`,
    version: ({ facts: { before, after } }) => `Daeth fersiwn ${before} yn fersiwn ${after}.`,
    decided: ({ name, facts: { outcome = 'sought', on } }) =>
      `${priflythyren(PENDERFYNIAD[outcome] ?? outcome)} ${name}${on === undefined ? '' : `, ${sayTargetDate(on, 'cy')}`}.`,
    translated: ({ facts: { lang, texts } }) =>
      `Testunau ${IEITHOEDD[lang] ?? quoted(lang)} a ddaeth, a aeth neu a newidiodd: ${texts}.`,
    field: (change, { level }) => {
      const { field, before, after } = change.facts;
      const [edit] = change.edits;
      const list = listOfEntry(field);
      const came = edit?.from === undefined;
      const said = (value: string) => valueSaid(field, value, MEYSYDD, level);
      if (list !== undefined && (came || edit.to === undefined)) {
        const value = came ? after : before;
        const entry = value === undefined ? 'cofnod' : said(value);
        return `${came ? 'Ychwanegwyd' : 'Tynnwyd ymaith'} ${entry}: ${maes(change, list)}.`;
      }
      const of = maes(change, field);
      if (came) return after === undefined ? `Ychwanegwyd ${of}.` : `Pennwyd ${of}: ${said(after)}.`;
      if (edit.to === undefined)
        return before === undefined ? `Tynnwyd ${of}.` : `Tynnwyd ${of}; ${said(before)} ydoedd.`;
      if (before !== undefined && after !== undefined) {
        const [was, is] = valuesApart(field, before, after, MEYSYDD, level);
        return `Newidiwyd ${of} o ${was} i ${is}.`;
      }
      return `Newidiwyd ${of}${after === undefined ? '' : `: ${said(after)} yw bellach`}.`;
    },
  },
};
