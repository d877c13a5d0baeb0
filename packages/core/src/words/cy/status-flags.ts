import type { FlagCode, FlagFacts, Say } from '../../status/reasons.js';
import type { Tone } from '../../status/status.js';
import { formatDay } from '../day.js';
import { STATUS_TERMS_CY } from './status-terms.js';

const { pob, ACHOS } = STATUS_TERMS_CY;
const LLIW: Readonly<Record<Tone, string>> = { bad: 'coch', warning: 'oren', good: 'gwyrdd' };

/** What a status should be read with, in Welsh. */
export const FLAGS_CY: Say<FlagFacts, FlagCode> = {
  'stale-declaration': ({ label, on, months }) =>
    on === undefined
      ? `Datganwyd “${label}” heb roi diwrnod, felly ni all neb ddweud a yw’n dal yn wir.`
      : `Datganwyd “${label}” ar ${formatDay(on, 'cy')}, ac mae diweddariad newydd yn ddyledus ${pob(months)}.`,
  optimistic: ({ label, because }) =>
    `Mae “${label}” yn well na’r hyn y mae’r dystiolaeth yn ei gefnogi, oherwydd ${ACHOS[because]}.`,
  cautious: ({ label, derived }) =>
    `Mae “${label}” yn waeth na’r hyn y mae’r dystiolaeth yn ei ddangos, sef ${LLIW[derived]}.`,
  unsupported: ({ label }) =>
    `Datganwyd “${label}” heb lwybr i wyrdd: achos, cam gweithredu, swydd a dyddiad.`,
  'unknown-level': ({ declared }) =>
    `Datganwyd “${declared}”, nad yw’n un o lefelau cynllun statws y cynllun.`,
  slipped: ({ slips }) => `Mae ei ddyddiad wedi’i ohirio ${slips === 1 ? 'unwaith' : `${slips} o weithiau`}.`,
  unfunded: ({ resources }) =>
    `Nid yw popeth sydd ei angen arno wedi’i ganfod: ${resources.map((words) => `“${words}”`).join(', ')}.`,
  'dependency-late': ({ ids }) => `Mae’n aros am ${ids.join(', ')}, sy’n hwyr.`,
};
