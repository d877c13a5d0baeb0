import type { EngagementDocument, Evidence } from '../../../document/document.js';
import { linkAddress } from '../../../document/link-address.js';
import { quoted } from '../../../words/phrases.js';
import { defineCheck } from '../../define-check.js';
import { NONE } from '../../none.js';

export const textUnsafeLink = defineCheck({
  code: 'text/unsafe-link',
  documents: ['plan', 'checklist', 'record', 'register', 'update'],
  partByPart: true,
  severity: 'warning',
  summary: 'Every link is one a page can show.',

  *find(document, { rows }) {
    for (const { deliverable, path } of rows) {
      yield* unsafe(deliverable.evidence, `${path}/evidence`);
      const { updates = NONE } = deliverable;
      for (let i = 0; i < updates.length; i++)
        yield* unsafe(updates[i]?.evidence, `${path}/updates/${i}/evidence`);
    }
    for (const [path, links] of listsIn(document)) yield* unsafe(links, path);
  },

  say: ({ href }) =>
    `${quoted(href)} is shown as words and not as a link: write a whole address that begins with https://, mailto: or tel:, or put what it says into the words beside it.`,
});

function* unsafe(
  links: readonly Pick<Evidence, 'href'>[] | undefined,
  path: string,
): Iterable<{ readonly path: string; readonly href: string }> {
  if (links === undefined) return;
  for (const [i, { href = '' }] of links.entries())
    if (href.trim() !== '' && linkAddress(href) === undefined) yield { path: `${path}/${i}/href`, href };
}

/** Where documents other than plans keep links. */
function* listsIn(
  document: EngagementDocument,
): Iterable<[string, readonly Pick<Evidence, 'href'>[] | undefined]> {
  if (document.kind === 'update') yield ['/evidence', document.evidence];
  if (document.kind === 'checklist')
    for (const [i, { evidence }] of document.answers.entries()) yield [`/answers/${i}/evidence`, evidence];
  if (document.kind === 'record')
    for (const [i, { evidence }] of (document.do ?? []).entries()) yield [`/do/${i}/evidence`, evidence];
  if (document.kind === 'register')
    for (const [i, { links }] of document.engagements.entries()) yield [`/engagements/${i}/links`, links];
}
