import type { RevisionGap } from '../../status/slip-ledger.js';
import type { SlipSentences } from '../../status/say-slips.js';
import { listedOurs } from '../listed-ours.js';
import { diwrnod } from '../welsh-counts.js';

const ar = (day: string) => (day === '' ? '' : ` ar ${day}`);
const BYLCHAU: Readonly<Record<RevisionGap, string>> = {
  day: 'pryd y penderfynwyd hynny',
  reason: 'pam',
  approval: 'pwy a’i cymeradwyodd',
};

/** Every sentence about slips, in Welsh. Not yet reviewed. */
export const SLIPS_CY: SlipSentences = {
  move: {
    later: ({ from, to, on, days }) => `Gohiriwyd${ar(on)} o ${from} i ${to}: ${diwrnod(days)}.`,
    earlier: ({ from, to, on, days }) => `Dygwyd ymlaen${ar(on)} o ${from} i ${to}: ${diwrnod(days)}.`,
    same: ({ from, to, on }) => `Aralleiriwyd${ar(on)} o ${from} i ${to}, gyda’r un diwrnod olaf.`,
    opened: ({ from, to, on }) => `Newidiwyd${ar(on)} o ${from} i ${to}, fel na all fod yn hwyr mwyach.`,
    set: ({ from, to, on }) => `Rhoddwyd diwrnod olaf iddo${ar(on)}: ${to} lle y dywedai ${from}.`,
  },
  reason: (reason) => `Rheswm: ${reason}.`,
  approved: (by) => `Cymeradwywyd gan ${by}.`,
  lacks: (gaps) =>
    `Nid oes dim yn dweud ${listedOurs(
      gaps.map((gap) => BYLCHAU[gap]),
      'cy',
    )}.`,
  ledger: ({
    total,
    slipped,
    slippedOften,
    often,
    broughtForward,
    daysSlipped,
    withoutReason,
    withoutApproval,
  }) =>
    `Nifer y rhesi: ${total}; llithrodd ${slipped} (${slippedOften} o leiaf ${often === 2 ? 'ddwywaith' : `${often} gwaith`}), ${diwrnod(daysSlipped)} i gyd; dygwyd ${broughtForward} ymlaen. Newidiadau heb reswm: ${withoutReason}; heb gymeradwyaeth: ${withoutApproval}.`,
  none: 'Nid oes dyddiad wedi’i symud.',
};
