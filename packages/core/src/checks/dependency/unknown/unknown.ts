import type { EngagementDocument } from '../../../document/document.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { nameOf } from '../../name-of.js';
import { NONE } from '../../none.js';

export const dependencyUnknown = defineCheck({
  code: 'dependency/unknown',
  documents: ['plan'],
  severity: 'warning',
  summary: 'What a row waits for is something that can be found.',

  *find(_plan, { rows, setting, documents }) {
    let elsewhere: ReadonlySet<string> | undefined;
    for (const { deliverable, path } of rows) {
      const { conditions = NONE } = deliverable;
      for (let i = 0; i < conditions.length; i++) {
        const { waitsFor } = conditions[i] ?? {};
        if (waitsFor === undefined || setting.rowsOf(waitsFor).length > 0) continue;
        elsewhere ??= new Set(documents.flatMap(idsIn));
        if (elsewhere.has(waitsFor)) continue;
        yield { path: `${path}/conditions/${i}/waitsFor`, row: nameOf(deliverable), waitsFor };
      }
    }
  },

  say: ({ row, waitsFor }) =>
    `${quoted(row)} waits for ${quoted(waitsFor)}, which neither the plan nor anything checked with it holds, so nobody is told when that is late: correct the id, or check the plan that holds it together with this one.`,
});

/** What a row may wait for, by its id alone and with the id of its document. */
function idsIn(document: EngagementDocument): string[] {
  const ids = partsOf(document);
  return [document.id, ...ids, ...ids.map((id) => `${document.id}#${id}`)];
}

function partsOf(document: EngagementDocument): string[] {
  if (document.kind === 'register') return document.engagements.map(({ id }) => id);
  if (document.kind === 'report')
    return (document.recommendations ?? []).flatMap(({ id, ref }) => id ?? ref ?? []);
  if (document.kind !== 'plan') return [];
  return document.objectives.flatMap(({ id, actions }) => [
    id,
    ...actions.flatMap((action) => [action.id, ...action.deliverables.flatMap(partsOfRow)]),
  ]);
}

const partsOfRow = ({
  id,
  milestones = NONE,
  steps = NONE,
}: {
  readonly id: string;
  readonly milestones?: readonly { readonly id?: string | undefined }[] | undefined;
  readonly steps?: readonly { readonly id?: string | undefined }[] | undefined;
}): string[] => [id, ...[...milestones, ...steps].flatMap((part) => part.id ?? [])];
