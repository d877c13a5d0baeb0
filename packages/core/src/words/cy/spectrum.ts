import { levelTexts } from '../../spectrum/say-level.js';
import { sayMethodAudience } from '../../spectrum/say-method.js';
import type {
  KeptReasonWords,
  PromiseWords,
  ReachWords,
  SuggestionReasonWords,
} from '../../spectrum/say-promise.js';
import type { PromiseVerdict } from '../../spectrum/promise-kept.js';
import type { MethodEffort, MethodReach } from '../../spectrum/method.js';
import { formatDay } from '../day.js';
import { listed, quoted } from '../phrases.js';

/** Welsh for promises and methods. Not yet reviewed. */

export const PROMISE_CY: PromiseWords = {
  exceeds: ({ promised, reached, by, closing }) =>
    `Addewir ${promised}, ac nid yw’r dulliau a enwir yn cyrraedd ymhellach na ${reached} (${by})${closing.length === 0 ? '' : `; byddai’r rhain yn cau’r bwlch: ${closing.join(', ')}`}.`,
  matches: ({ promised, by }) => `Addewir ${promised}, a gellir ei gadw drwy ${by}.`,
  under: ({ promised, reached, by }) =>
    `Addewir ${promised}, a gallai’r dulliau a enwir gyrraedd ${reached} (${by}): gall yr addewid ddweud mwy.`,
  unknown: ({ promised, unplaced }) =>
    unplaced === ''
      ? `Addewir ${promised}, ac ni enwir dull i’w gadw.`
      : `Addewir ${promised}; nid yw’n hysbys a ellir ei gadw drwy ${unplaced}.`,
};

export const REACH_CY: ReachWords = {
  reached: ({ reached, by }) => `Mae’r dulliau hyn yn cyrraedd ${reached}, drwy ${by}.`,
  unknown: 'Nid yw’n hysbys pa lefel y mae’r dulliau hyn yn ei chyrraedd.',
  unplaced: ({ unplaced }) => `Nid yn y catalog: ${unplaced}.`,
};

export const VERDICTS_CY: Readonly<Record<PromiseVerdict, string>> = {
  kept: 'Cadwyd yr addewid.',
  partly: 'Cadwyd yr addewid yn rhannol.',
  broken: 'Torrwyd yr addewid.',
  unknown: 'Nid yw’n hysbys a gadwyd yr addewid.',
};

const DECLARED_CY: Readonly<Record<PromiseVerdict, string>> = {
  kept: 'cadwyd',
  partly: 'cadwyd yn rhannol',
  broken: 'torrwyd',
  unknown: 'nid yw’n hysbys',
};

const quotedAll = (words: readonly string[]) =>
  listed(
    words.map((each) => quoted(each)),
    'cy',
  );

export const KEPT_REASONS_CY: KeptReasonWords = {
  'no-level': () => 'Ni addawyd lefel.',
  'level-unknown': ({ words }) => `Nid yw ${quoted(words)} yn lefel mewn unrhyw sbectrwm hysbys.`,
  'not-over': () => 'Nid yw’r ymgysylltu ar ben.',
  'no-methods': () => 'Ni enwir dull.',
  'methods-unplaced': ({ methods }) =>
    `Nid yw’n hysbys pa mor bell y gall y rhain fynd: ${quotedAll(methods)}.`,
  'methods-reach': ({ methods, promised }) =>
    `Gellir cyrraedd ${levelTexts(promised.level, 'cy').name} drwy ${quotedAll(methods)}.`,
  'methods-fall-short': ({ promised, reached }) =>
    `Addawyd ${levelTexts(promised.level, 'cy').name}, ac nid yw’r dulliau’n cyrraedd ymhellach na ${levelTexts(reached.level, 'cy').name}.`,
  'decided-before-close': ({ closes, decisionOn }) =>
    `Penderfynwyd ar ${formatDay(decisionOn, 'cy')}, a gallai pobl ateb hyd ${formatDay(closes, 'cy')}.`,
  'said-and-did': () => 'Dywedwyd wrth bobl beth a ddaeth ohono.',
  'half-said': ({ lacks }) =>
    lacks === 'did'
      ? 'Dywedir beth a ddywedodd pobl, ond nid beth a wnaed.'
      : 'Dywedir beth a wnaed, ond nid beth a ddywedodd pobl.',
  'feedback-overdue': ({ due }) =>
    `Yr oedd i’w ddweud erbyn ${formatDay(due, 'cy')} beth a ddaeth ohono, ond ni wnaed hynny.`,
  'nothing-said': () => 'Ni ddywedir dim eto am yr hyn a ddaeth ohono.',
  declared: ({ declared }) => `Dywed y gofrestr: ${DECLARED_CY[declared]}.`,
  'declared-better': ({ declared }) =>
    `Dywed y gofrestr: ${DECLARED_CY[declared]}, sy’n well na’r hyn y mae’n ei ddangos.`,
  'declared-worse': ({ declared }) =>
    `Dywed y gofrestr: ${DECLARED_CY[declared]}, sy’n waeth na’r hyn y mae’n ei ddangos, ac fe saif.`,
};

const EFFORTS_CY: Readonly<Record<MethodEffort, string>> = {
  small: 'bach',
  medium: 'canolig',
  large: 'mawr',
};
const REACHES_CY: Readonly<Record<MethodReach, string>> = { few: 'ychydig', some: 'rhai', many: 'llawer' };

const people = (audiences: Parameters<typeof sayMethodAudience>[0][]) =>
  audiences.map((each) => sayMethodAudience(each, 'cy')).join(', ');

export const SUGGESTION_REASONS_CY: SuggestionReasonWords = {
  suits: ({ audiences }) => `Yn addas i: ${people([...audiences])}.`,
  'leaves-out': ({ audiences }) => `Yn gadael allan: ${people([...audiences])}.`,
  'within-effort': ({ effort }) => `O fewn yr ymdrech y mae amser iddi (${EFFORTS_CY[effort]}).`,
  'over-effort': ({ effort }) => `Mwy o ymdrech nag y mae amser iddi (${EFFORTS_CY[effort]}).`,
  reaches: ({ reach }) => `Yn cyrraedd digon o bobl (${REACHES_CY[reach]}).`,
  'reaches-fewer': ({ reach }) => `Yn cyrraedd llai o bobl nag a ddymunwyd (${REACHES_CY[reach]}).`,
};
