import type { ChecklistReasonCode } from '../../principles/light.js';
import type { AnswerWords } from '../../principles/say-answer.js';
import type { CountedWords, ReasonWords } from '../../principles/say-progress.js';

/** Welsh for what is counted; impersonal verbs, so that one form serves every number. Not yet reviewed. */
export const COUNTED_CY: CountedWords = {
  met: (n) => `bodlonwyd ${n}`,
  partly: (n) => `bodlonwyd ${n} yn rhannol`,
  'not-met': (n) => `ni fodlonwyd ${n}`,
  'departed-with-reason': (n) => `gwyrwyd oddi wrth ${n} â rheswm`,
  'departed-without-reason': (n) => `gwyrwyd oddi wrth ${n} heb reswm`,
  'not-applicable': (n) => `${n} yn amherthnasol`,
  owed: (n) => `${n} yn ddyledus`,
  'not-due': (n) => `${n} heb ddod yn ddyledus eto`,
  nothing: () => 'Nid yw’n hysbys pa egwyddorion y mae hyn yn eu hateb',
};

/** Welsh for why a checklist has its light. Not yet reviewed. */
export const CHECKLIST_REASONS_CY: Readonly<Record<ChecklistReasonCode, ReasonWords>> = {
  'set-unknown': ({ names, known = [] }) =>
    `Nid yw’n hysbys pa egwyddorion y mae’r rhestr wirio hon yn eu hateb${names.length > 0 ? ` (‘${names.join(', ')}’)` : ''}, felly ni ellir dweud dim am sut y mae’n sefyll: rhowch y set gyda hi, neu enwch un o ${known.join(', ')}.`,
  'mandatory-not-met': ({ names }) =>
    `Mae’n rhaid bodloni’r canlynol, ac ni wnaed hynny: ${names.join(', ')}.`,
  'not-met': ({ names }) => `Ni fodlonwyd: ${names.join(', ')}.`,
  partly: ({ names }) => `Bodlonwyd yn rhannol: ${names.join(', ')}.`,
  departed: ({ names }) => `Gwyrwyd oddi wrth: ${names.join(', ')}.`,
  'not-applicable-without-reason': ({ names }) =>
    `Nodwyd yn amherthnasol heb ddweud pam: ${names.join(', ')}.`,
  owed: ({ names }) => `Mae ateb yn ddyledus: ${names.join(', ')}.`,
  'screened-out': ({ names, by = '' }) => `Ni ofynnir, oherwydd yr ateb i ‘${by}’: ${names.join(', ')}.`,
  'all-met-or-justified': ({ of }) =>
    `Mae pob egwyddor wedi’i bodloni neu wedi’i chyfiawnhau (${of} o ${of}).`,
  'met-so-far': ({ names, of }) =>
    `Mae pob egwyddor a oedd yn ddyledus hyd yma wedi’i bodloni neu wedi’i chyfiawnhau (atebwyd ${names.length} o ${of}).`,
  'not-due': ({ names, of }) => `Nid oes ateb yn ddyledus eto (${names.length} o ${of} heb eu hateb).`,
  'days-unknown': ({ names }) =>
    `Nid yw’n hysbys pryd y mae’r ymgysylltu yn agor neu’n cau, felly ni all rhai atebion ddod yn ddyledus: ${names.join(', ')}.`,
};

/** Welsh for what can be ticked. Not yet reviewed. */
export const ANSWER_WORDS_CY: AnswerWords = {
  met: 'Wedi’i bodloni',
  partly: 'Wedi’i bodloni’n rhannol',
  'not-met': 'Heb ei bodloni',
  departed: 'Wedi’i gwneud yn wahanol, am reswm',
  'not-yet': 'Rhy gynnar i ddweud',
  'not-applicable': 'Ddim yn berthnasol yma',
  unknown: 'Dydw i ddim yn gwybod eto',
};
