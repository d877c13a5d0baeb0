import type { MoneyLedgerSentences } from '../../plan/say-money-ledger.js';

/** What is said of money by year and source, in Welsh. Not yet reviewed. */
export const MONEY_LEDGER_CY: MoneyLedgerSentences = {
  year: (year, needed, missing) =>
    missing === ''
      ? `Yn ${year} mae angen ${needed}, i gyd wedi’i ganfod.`
      : `Yn ${year} mae angen ${needed}, gyda ${missing} ohono heb ei ganfod eto.`,
  kind: {
    'staff-time': 'Amser staff',
    'existing-budget': 'Cyllidebau presennol',
    grant: 'Grantiau',
    'named-fund': 'Cronfeydd',
    external: 'O’r tu allan',
    other: 'Arall',
  },
  nobodySays: 'Nid oes neb yn dweud o ble y daw',
  assumed: {
    period: (words) =>
      `Nid yw ${words} yn dweud o ba bryd tan ba bryd, felly tybir cyfnod y cynllun am yr hyn nad yw’n ei ddweud.`,
    due: (words) => `Nid yw ${words} yn dweud ym mha flwyddyn, felly tybir y flwyddyn y disgwylir ei res.`,
    'first-year': (words) =>
      `Caiff ${words} ei wario unwaith mewn sawl blwyddyn, ac fe’i rhoddir yn y gyntaf ohonynt.`,
  },
  perHead: (words, amount) =>
    `${words}: ${amount} y pen, heb fod mewn unrhyw swm, gan ei fod yn dibynnu ar faint sydd.`,
  unplaced: (words, backwards) =>
    backwards
      ? `Ni ellir rhoi ${words} mewn unrhyw flwyddyn: mae ei ddiwrnod olaf cyn ei ddiwrnod cyntaf.`
      : `Ni ellir rhoi ${words} mewn unrhyw flwyddyn: nid yw ef, ei res na’r cynllun yn dweud pa un.`,
  unpriced: (count) => `Nifer yr adnoddau nad ydynt yn enwi swm, ac nad ydynt mewn unrhyw swm: ${count}.`,
};
