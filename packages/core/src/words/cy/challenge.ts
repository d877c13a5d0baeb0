import type { ChallengeSentences } from '../../challenge/say-challenge.js';
import type { PublishHindrance } from '../../challenge/standing.js';
import { formatDay } from '../day.js';
import { quoted } from '../phrases.js';
import { diwrnod } from '../welsh-counts.js';

const dydd = (on: string) => formatDay(on, 'cy');

const RHWYSTRAU: Readonly<Record<PublishHindrance, string>> = {
  'no-answer': 'nid oes ateb iddi',
  'no-outcome': 'ni ddywedir beth a ddaeth ohoni',
  withdrawn: 'fe’i tynnwyd yn ôl',
};

/** Every sentence about challenges, in Welsh. Not yet reviewed. */
export const CHALLENGE_CY: ChallengeSentences = {
  owed: (received, owedBy, left) =>
    `Derbyniwyd ar ${received}; mae ateb yn ddyledus erbyn ${owedBy}, ${left === 0 ? 'sef heddiw' : `ymhen ${diwrnod(left)}`}.`,
  overdue: (received, owedBy, late) =>
    `Derbyniwyd ar ${received}; yr oedd ateb yn ddyledus erbyn ${owedBy}, ac mae’n hwyr o ${diwrnod(late)}.`,
  answered: (on, owedBy) => `Atebwyd ar ${on}, mewn pryd: yr oedd ateb yn ddyledus erbyn ${owedBy}.`,
  answeredLate: (on, owedBy, late) =>
    `Atebwyd ar ${on}, ${diwrnod(late)} yn hwyr: yr oedd ateb yn ddyledus erbyn ${owedBy}.`,
  withdrawn: (received) => `Derbyniwyd ar ${received} a’i thynnu’n ôl; nid oes ateb yn ddyledus.`,
  outcome: {
    upheld: 'Cadarnhawyd yr her.',
    'partly-upheld': 'Cadarnhawyd yr her yn rhannol.',
    'not-upheld': 'Ni chadarnhawyd yr her.',
    withdrawn: 'Tynnwyd yr her yn ôl.',
  },
  hindrance: RHWYSTRAU,
  refusal: {
    'no-words': ({ of }) =>
      of === 'answer'
        ? 'Nid oes geiriau yn yr ateb: ysgrifennwch yr hyn sydd i’w ddweud.'
        : 'Nid oes geiriau yn yr her: ysgrifennwch yr hyn sydd i’w ddweud.',
    'not-a-day': ({ written }) => `Nid yw ${quoted(written)} yn ddiwrnod: ysgrifennwch ef fel 2011-09-30.`,
    'about-nothing': () =>
      'Nid yw’r her yn dweud beth sydd dan sylw: rhowch id rhes, ymgysylltiad neu benderfyniad.',
    'already-answered': ({ on }) =>
      `Fe’i hatebwyd ar ${dydd(on)}: ni ysgrifennir dros ateb a roddwyd, felly derbyniwch her newydd.`,
    withdrawn: () => 'Fe’i tynnwyd yn ôl, felly nid oes ateb yn ddyledus.',
    'answered-before-received': ({ on, received }) =>
      `Mae’r ateb (${dydd(on)}) yn gynharach na’r her, a dderbyniwyd ar ${dydd(received)}: mae un o’r ddau ddiwrnod yn anghywir.`,
    'already-published': () => 'Mae wedi’i chyhoeddi eisoes.',
    'not-publishable': ({ hindrances }) =>
      `Ni ellir ei chyhoeddi eto: ${hindrances.map((hindrance) => RHWYSTRAU[hindrance]).join(', ac ')}.`,
  },
  summary: ({ total, answered, inTime, open, overdue, withdrawn, published }) =>
    total === 0
      ? 'Ni dderbyniwyd unrhyw her.'
      : [
          `Heriau a atebwyd: ${answered} o ${total}${answered > 0 ? `, ${inTime} o ${answered} mewn pryd` : ''}`,
          `heb eu hateb: ${open}${open > 0 ? `, ${overdue} o ${open} yn hwyr` : ''}`,
          ...(withdrawn > 0 ? [`wedi’u tynnu’n ôl: ${withdrawn}`] : []),
          ...(answered > 0 ? [`wedi’u cyhoeddi: ${published} o ${answered}`] : []),
        ].join('; ') + '.',
};
