import type { Every } from '../../target-date/frequencies.js';
import type { DateWarningWords } from '../../target-date/say-date-warning.js';
import type { TargetDateWords } from '../../target-date/say-target-date.js';
import { diwrnod, mis } from '../welsh-counts.js';

const bob: Readonly<Record<Every['unit'], string>> = {
  day: 'bob dydd',
  week: 'bob wythnos',
  month: 'bob mis',
  quarter: 'bob chwarter',
  year: 'bob blwyddyn',
};
const yr: Readonly<Record<Every['unit'], string>> = {
  day: 'y dydd',
  week: 'yr wythnos',
  month: 'y mis',
  quarter: 'y chwarter',
  year: 'y flwyddyn',
};

/** A number of units after "bob": the noun changes with the number. */
function bobSawl(n: number, unit: Every['unit']): string {
  if (unit === 'year')
    return `bob ${n} ${n === 2 ? 'flynedd' : [3, 4, 6].includes(n) ? 'blynedd' : 'mlynedd'}`;
  if (unit === 'month') return `bob ${mis(n)}`;
  if (unit === 'day') return `bob ${diwrnod(n)}`;
  return `bob ${n} ${unit === 'week' ? 'wythnos' : 'chwarter'}`;
}

export const targetDateCy: TargetDateWords = {
  noDate: 'dim dyddiad wedi’i roi',
  toBeConfirmed: 'dyddiad i’w gadarnhau',
  endToBeConfirmed: 'y diwedd i’w gadarnhau',
  notRead: (geiriau) => `${geiriau} (heb ei ddarllen fel dyddiad)`,
  ongoing: 'parhaus',
  by: (dydd) => `erbyn ${dydd}`,
  until: (dydd) => `hyd at ${dydd}`,
  from: (dyddiad) => `o ${dyddiad}`,
  range: (o, i) => `${o} i ${i}`,
  financialYear: (blynyddoedd) => `blwyddyn ariannol ${blynyddoedd}`,
  seasons: ['gwanwyn', 'haf', 'hydref', 'gaeaf'],
  every: ({ count, unit }) => {
    if (count === 1) return bob[unit];
    if (count < 1) return bobSawl(Math.round(1 / count), unit);
    return `${count === 2 ? 'ddwywaith' : `${count} gwaith`} ${yr[unit]}`;
  },
};

const neu = (arall: string, dweud: (arall: string) => string) => (arall === '' ? '' : dweud(arall));

export const dateWarningsCy: DateWarningWords = {
  'century-inferred': (g) =>
    `Dau ddigid sydd i’r flwyddyn yn ${g}, a darllenwyd hi yn y ganrif hon oni bai ei bod yn 70 neu’n hwyrach; ysgrifennwch bedwar.`,
  'day-or-year': (g, a) =>
    `Gall ${g} enwi diwrnod neu flwyddyn${neu(a, (x) => `, ac ni ddarllenwyd fel ${x}`)}; ysgrifennwch y flwyddyn â phedwar digid.`,
  'month-or-year': (g, a) =>
    `Gall ${g} fod yn fis a blwyddyn neu’n ddiwrnod a mis${neu(a, (x) => `, ac ni ddarllenwyd fel ${x}`)}; ysgrifennwch y mis fel gair.`,
  'day-or-month-first': (g, a) =>
    `Darllenwyd ${g} gyda’r diwrnod yn gyntaf${neu(a, (x) => `; gyda’r mis yn gyntaf byddai’n ${x}`)}; ysgrifennwch y mis fel gair.`,
  'financial-or-month': (g, a) =>
    `Darllenwyd ${g} fel blwyddyn ariannol${neu(a, (x) => `, er y gallai fod y mis ${x}`)}; ysgrifennwch 2011/12 am flwyddyn, Rhag 2011 am fis.`,
  'year-vague': (g, a) =>
    `Nid yw ${g} yn dweud ai blwyddyn galendr ynteu blwyddyn ariannol yw hi${neu(a, (x) => `; y darlleniad arall yw ${x}`)}; enwch y mis.`,
  'year-missing': (g) => `Nid yw ${g} yn enwi blwyddyn; ychwanegwch un.`,
  'year-from-period': (g, a) =>
    `Nid yw ${g} yn enwi blwyddyn, felly cafwyd un o gyfnod y cynllun${neu(a, (x) => ` (${x})`)}; ysgrifennwch y flwyddyn.`,
  'stray-mark': (g) => `Nid yw’r marc yn ${g} yn rhan o’r dyddiad ac fe’i hanwybyddwyd; tynnwch ef.`,
  'torn-word': (g) => `Un gair wedi’i dorri’n ddau yw ${g} a darllenwyd ef fel un; unwch ef.`,
  'lookalike-letters': (g) =>
    `Mae ${g} yn cynnwys llythyren o wyddor arall, neu lythyren yn lle digid, sydd ond yn edrych yn gywir; teipiwch hi eto.`,
  placeholder: (g) => `Mae ${g} yn dal lle dyddiad sydd eto i ddod; llenwch ef pan fydd yn hysbys.`,
  'no-such-day': (g) => `Nid oes y fath ddiwrnod â ${g}; ysgrifennwch y diwrnod a olygwyd.`,
  backwards: (g) => `Mae ${g} yn gorffen cyn dechrau; cyfnewidiwch y ddau ddyddiad, neu cywirwch hwy.`,
  'needs-anchor': (g) =>
    `Mae ${g} yn cyfrif o ddiwrnod nad yw’r cynllun yn ei roi; rhowch y diwrnod hwnnw, neu ddyddiad.`,
  'anchor-used': (g, a) =>
    `Cyfrifwyd ${g} o’r diwrnod y mae’r cynllun yn ei roi${neu(a, (x) => ` (${x})`)}; ysgrifennwch y dyddiad ei hun i fod yn sicr.`,
  approximate: (g) => `Dyddiad bras yn unig yw ${g}; enwch fis neu ddiwrnod y gellir glynu wrtho.`,
  'season-vague': (g) => `Mae ${g} yn enwi tymor, a ddarllenwyd fel tri mis cyfan; enwch y mis.`,
  'ambiguous-frequency': (g, a) =>
    `Defnyddir ${g} am ddau beth${neu(a, (x) => ` a gall hefyd olygu “${x}”`)}; ysgrifennwch “ddwywaith y flwyddyn” neu “bob dwy flynedd”.`,
  'several-dates': (g) => `Mae ${g} yn cynnwys sawl dyddiad; rhowch ei res a’i ddyddiad ei hun i bob allbwn.`,
  revised: (g, a) =>
    `Dyddiad diwygiedig yw ${g}${neu(a, (x) => `; cyn hynny, ${x} ydoedd`)}; cadwch y cyntaf fel gwaelodlin.`,
  'spreadsheet-serial': (g, a) =>
    `${g} yw’r rhif y mae taenlen yn ei gadw am ddiwrnod${neu(a, (x) => `, ${x}`)}; fformatiwch y gell fel dyddiad.`,
  'not-read': (g) => `Ni ddarllenwyd ${g} fel rhan o ddyddiad; ysgrifennwch ddyddiad fel “Mawrth 2012”.`,
};
