import type { TraceSentences } from '../../trace/say-trace.js';

/** Every sentence about traces, in Welsh. Not yet reviewed. */
export const TRACE_CY: TraceSentences = {
  kind: {
    recommendation: 'Argymhelliad',
    objective: 'Amcan',
    action: 'Cam gweithredu',
    row: 'Rhes',
    engagement: 'Ymgysylltiad',
    record: 'Cofnod',
    checklist: 'Rhestr wirio',
    challenge: 'Her',
    update: 'Diweddariad',
    report: 'Adroddiad',
    plan: 'Cynllun',
    register: 'Cofrestr',
    evidence: 'Tystiolaeth',
  },
  relation: { answers: 'yn ateb', 'part-of': 'yn rhan', 'evidence-of': 'yn dystiolaeth' },
  dangling: {
    'no-such-id': (from, to) => `Mae ${from} yn arwain at ${to}, nad yw yn y ddogfen a enwir.`,
    nowhere: (from, to) => `Mae ${from} yn arwain at ${to}, nad yw yn yr un o’r dogfennau a roddwyd.`,
    several: (from, to) => `Mae ${from} yn arwain at ${to}, sydd mewn mwy nag un ddogfen: enwch y ddogfen.`,
  },
  unanswered: (node) => `Nid oes dim yn ateb ${node} eto.`,
  answersNothing: (node) => `Nid yw ${node} yn ateb dim uwch ei ben.`,
  suggested: (from, to, percent) => `Gallai ${from} ateb ${to} (mae ${percent}% o’r geiriau’n cyfateb).`,
};
