import type { MoneySentences } from '../../plan/say-money.js';

/** What is said of the money a plan needs, in Welsh. */
export const MONEY_CY: MoneySentences = {
  yearly: (amount) => `${amount} y flwyddyn`,
  once: (amount) => `${amount} unwaith`,
  allFound: 'i gyd wedi’i ganfod',
  notFound: (amount) => `gyda ${amount} ohono heb ei ganfod eto`,
  none: 'Nid yw’r cynllun yn enwi unrhyw symiau o arian.',
};
