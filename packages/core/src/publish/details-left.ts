import type { EngagementDocument } from '../document/document.js';
import { step } from '../document/pointer.js';
import { internalParts } from './internal-parts.js';
import { blotted, detailsIn, mayHoldDetails, teamWordsOf, type ReachDetail } from './personal-details.js';

/** What looks like how to reach a person, in a text that publication does not drop. */
export interface DetailLeft {
  /** JSON pointer to the text. */
  readonly path: string;
  /** What it looks like: an e-mail address or a telephone number. */
  readonly detail: ReachDetail;
  /** The words around it, without it: to be shown to anybody. */
  readonly around: string;
}

/**
 * Every e-mail address and United Kingdom telephone number of what may be a person that `publish` leaves in a
 * document, in order: in any text of any field, known to the schema or not, links, tables and translations
 * among them. Nothing is cut for it; a person rewords. Shared mailboxes and numbers of services are no finding.
 */
export function detailsLeft(document: EngagementDocument): readonly DetailLeft[] {
  const found: DetailLeft[] = [];
  const dropped = new Set(internalParts(document).map(({ path }) => path));
  const isDropped = (pointer: string) =>
    [...dropped].some((part) => pointer === part || pointer.startsWith(`${part}/`));
  const names = teamWordsOf(document);
  const look = (value: unknown, path: string) => {
    if (dropped.has(path)) return;
    if (typeof value === 'string') {
      if (!mayHoldDetails(value)) return;
      const details = detailsIn(value, names);
      for (const detail of new Set(details.map((one) => one.detail)))
        found.push({ path, detail, around: blotted(value, details) });
    } else if (Array.isArray(value)) value.forEach((one, i) => look(one, path + step(i)));
    else if (typeof value === 'object' && value !== null)
      for (const [key, below] of Object.entries(value)) look(below, path + step(key));
  };
  const { translations = {}, ...rest } = document;
  look(rest, '');
  for (const [lang, texts] of Object.entries(translations))
    for (const [pointer, text] of Object.entries(texts))
      if (!isDropped(pointer)) look(text, `/translations${step(lang)}${step(pointer)}`);
  return found;
}
