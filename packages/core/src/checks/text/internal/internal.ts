import type { EngagementDocument } from '../../../document/document.js';
import { step, valueAt } from '../../../document/pointer.js';
import { internalParts } from '../../../publish/internal-parts.js';
import {
  blotted,
  detailsIn,
  mayHoldDetails,
  teamWordsOf,
  withoutBracketed,
} from '../../../publish/personal-details.js';
import { quoted } from '../../../words/phrases.js';
import {
  contactPattern,
  contactsIn,
  findContacts,
  type ContactDetail,
  type Contacts,
} from '../../contacts.js';
import { defineCheck } from '../../define-check.js';
import { TRAITS } from '../../traits.js';
import { WRITTEN } from '../../written.js';

/** A detail somewhere: in a contact, in a text that names one of the contacts, or in one that names nobody known. */
export interface DetailAt {
  readonly path: string;
  readonly detail: ContactDetail;
  readonly form: 'contact' | 'text' | 'unnamed';
  /** The words around it, without it. */
  readonly around: string;
}

export const textInternal = defineCheck({
  code: 'text/internal',
  documents: WRITTEN,
  severity: 'error',
  summary: 'Personal details stand only where publishing removes them.',

  *find(document, { proseLike, proseWith }) {
    yield* namedContacts(document);
    const contacts = contactsIn(document);
    const pattern = contactPattern(contacts);
    for (const { path, text, internal } of pattern ? proseLike(pattern) : [])
      if (!internal) yield* ofContacts(path, text, contacts);
    const names = lazily(() => teamWordsOf(document));
    for (const { path, text, internal } of proseWith(TRAITS.reach))
      if (!internal) yield* ofOthers(path, text, contacts, names);
    yield* translated(document, contacts, names);
  },

  // The detail itself is not repeated: findings may be shown to people who should not see it.
  say({ detail, form, around }) {
    if (form === 'contact')
      return 'A person’s name stands in a contact that is not marked as internal, so it would be published: mark it as internal, and name the post instead.';
    const what = {
      name: 'A person’s name',
      email: 'A person’s e-mail address',
      phone: 'A person’s telephone number',
    }[detail];
    if (form === 'text')
      return `${what} stands in public text: name the post instead, and keep the person in the contact, which is not published.`;
    return detail === 'email'
      ? `What looks like ${what.toLowerCase()} stands in public text, at ${quoted(around)}: give the post or a team’s mailbox instead, and keep the address in an internal contact.`
      : `What looks like ${what.toLowerCase()} stands in public text, at ${quoted(around)}: give the post or a service’s number instead, and keep the number in an internal contact.`;
  },

  fix({ path, form }, document) {
    const held = valueAt(document, path);
    if (form === 'contact') return [{ path, value: { ...(held as object), audience: 'internal' } }];
    if (form === 'text' || typeof held !== 'string') return [];
    const value = withoutBracketed(held, teamWordsOf(document));
    return value === undefined ? [] : [{ path, value }];
  },
});

function* namedContacts(document: EngagementDocument): Generator<DetailAt> {
  const named = { detail: 'name', form: 'contact', around: '' } as const;
  if (document.kind === 'record')
    for (const [i, { name, audience }] of (document.contacts ?? []).entries())
      if (name?.trim() && audience !== 'internal') yield { path: `/contacts/${i}`, ...named };
  if (document.kind === 'challenge' && document.from?.audience === 'public')
    yield { path: '/from', ...named };
}

/** Details of the contacts the document knows, each once. */
function* ofContacts(path: string, text: string, contacts: Contacts): Generator<DetailAt> {
  for (const detail of findContacts(text, contacts)) yield { path, detail, form: 'text', around: '' };
}

/** Details of people the document does not know, each once. */
function* ofOthers(
  path: string,
  text: string,
  contacts: Contacts,
  names: () => ReadonlySet<string>,
): Generator<DetailAt> {
  if (!mayHoldDetails(text)) return;
  const details = detailsIn(text, names());
  const told = new Set<ContactDetail>(details.length === 0 ? [] : findContacts(text, contacts));
  for (const { detail } of details) {
    if (told.has(detail)) continue;
    told.add(detail);
    yield { path, detail, form: 'unnamed', around: blotted(text, details) };
  }
}

/** Texts in other languages, but for those of what is internal. */
function* translated(
  document: EngagementDocument,
  contacts: Contacts,
  names: () => ReadonlySet<string>,
): Generator<DetailAt> {
  const internal = lazily(() => internalParts(document).map(({ path }) => path));
  const isInternal = (pointer: string) =>
    internal().some((part) => pointer === part || pointer.startsWith(`${part}/`));
  for (const [lang, texts] of Object.entries(document.translations ?? {}))
    for (const [pointer, text] of Object.entries(texts)) {
      const path = `/translations${step(lang)}${step(pointer)}`;
      const found = [...ofContacts(path, text, contacts), ...ofOthers(path, text, contacts, names)];
      if (found.length > 0 && !isInternal(pointer)) yield* found;
    }
}

function lazily<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
