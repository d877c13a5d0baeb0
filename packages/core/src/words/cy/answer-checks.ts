import type { CheckWords } from './checks.js';
import { formatDay } from '../day.js';
import { quoted } from '../phrases.js';
import { diwrnod } from '../welsh-counts.js';

/** Welsh for what is found of challenges, reports and traces. Not yet reviewed. */
export const ANSWER_CHECKS_CY: Pick<
  CheckWords,
  | 'challenge/answered-late'
  | 'challenge/no-outcome'
  | 'report/request-unanswered'
  | 'report/recommendation-undecided'
  | 'trace/dangling'
  | 'trace/orphan-recommendation'
  | 'trace/orphan-row'
> = {
  'challenge/answered-late': ({ answeredOn, last, daysLate, workingDays }) =>
    `Yr oedd ateb ${formatDay(answeredOn, 'cy')} yn ddyledus erbyn ${formatDay(last, 'cy')}, a daeth ${diwrnod(daysLate)} yn hwyr (${diwrnod(workingDays)} gwaith, oni bai bod yr her yn enwi dyddiad): dywedwch hynny wrth ymyl yr ateb, a pham.`,
  'challenge/no-outcome': ({ challenge }) =>
    `Atebwyd ${quoted(challenge)}, heb ddweud beth a ddaeth ohoni: dywedwch a gadarnhawyd yr her, yn llawn neu’n rhannol, ai peidio.`,
  'report/request-unanswered': ({ request }) =>
    `Gofynnodd penderfyniad cynharach am ${quoted(request)}, ac nid yw’r adroddiad yn dweud beth a ddaeth ohono: atebwch ef, hyd yn oed i ddweud na ddechreuwyd arno.`,
  'report/recommendation-undecided': ({ recommendation, decided, of }) =>
    `Penderfynwyd ar yr adroddiad (mae ${decided} o ${of} o’r argymhellion yn dweud sut), ac nid oes dim yn dweud beth a ddaeth o ${quoted(recommendation)}: ysgrifennwch yr hyn a gofnodwyd, hyd yn oed os gohiriwyd ef.`,
  'trace/dangling': ({ from, to, because }) => {
    if (because === 'several')
      return `Mae ${quoted(from)} yn arwain at ${quoted(to)}, sydd mewn mwy nag un ddogfen: ysgrifennwch ef fel dogfen#id.`;
    const where =
      because === 'nowhere'
        ? 'nad yw yn yr un o’r dogfennau a wiriwyd gydag ef'
        : 'nad yw yn y ddogfen a enwir';
    return `Mae ${quoted(from)} yn arwain at ${quoted(to)}, ${where}: cywirwch yr id, neu tynnwch y trywydd allan.`;
  },
  'trace/orphan-recommendation': ({ title }) =>
    `Nid oes dim yn y dogfennau a wiriwyd gyda’i gilydd yn ateb ${quoted(title)}: cysylltwch y rhes sy’n gwneud hynny, neu dywedwch pam na fydd yr un.`,
  'trace/orphan-row': ({ row }) =>
    `Nid yw ${quoted(row)} yn ateb dim uwch ei ben, er bod rhesi eraill y cynllun yn gwneud hynny: cysylltwch yr hyn y mae’n ei ateb, neu dywedwch pam y mae yn y cynllun.`,
};
