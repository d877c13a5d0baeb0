import type { NextReportSentences } from '../../cadence/say-next-report.js';

/** Every sentence about a report still to be written, in Welsh. Not yet reviewed. */
export const NEXT_REPORT_CY: NextReportSentences = {
  report: (on, body, from) => `Adroddiad${body === undefined ? '' : ` i ${body}`} erbyn ${on}, o ${from}`,
  covers: ({ due, updates, red, slipped, milestones }) =>
    [
      `rhesi’n ddyledus: ${due}`,
      `diweddariadau’n ddyledus: ${updates}`,
      `coch: ${red}`,
      `wedi llithro: ${slipped}`,
      `cerrig milltir: ${milestones}`,
    ].join(', '),
  nothing: 'nid oes dim ynddo eto',
  assumed: (months) => `Nid yw’r cynllun yn rhoi cyfnod adrodd; tybir misoedd calendr: ${months}.`,
  anchor: {
    'last-report': 'Cyfrifir o’r adroddiad diwethaf.',
    'plan-start': 'Cyfrifir o ddechrau’r cynllun.',
    'as-of': 'Cyfrifir o’r diwrnod gofyn: nid yw’r cynllun yn enwi dechrau, ac ni roddwyd adroddiad.',
  },
};
