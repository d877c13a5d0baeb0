import { defineCheck } from '../../define-check.js';
import { contactPattern, contactsIn, findContacts } from '../../contacts.js';
import { WRITTEN } from '../../written.js';

export const textInternal = defineCheck({
  code: 'text/internal',
  documents: WRITTEN,
  severity: 'error',
  summary: 'Personal details stand only where publishing removes them.',

  *find(document, { proseLike }) {
    if (document.kind === 'record') {
      for (const [i, { name, audience }] of (document.contacts ?? []).entries()) {
        if (name?.trim() && audience !== 'internal')
          yield { path: `/contacts/${i}`, detail: 'name' as const, form: 'contact' as const };
      }
    }
    if (document.kind === 'challenge' && document.from?.audience === 'public') {
      yield { path: '/from', detail: 'name' as const, form: 'contact' as const };
    }
    const contacts = contactsIn(document);
    const pattern = contactPattern(contacts);
    for (const { path, text, internal } of pattern ? proseLike(pattern) : []) {
      if (internal) continue;
      for (const detail of findContacts(text, contacts)) yield { path, detail, form: 'text' as const };
    }
  },

  // The detail itself is not repeated: findings may be shown to people who should not see it.
  say({ detail, form }) {
    if (form === 'contact')
      return 'A person’s name stands in a contact that is not marked as internal, so it would be published: mark it as internal, and name the post instead.';
    const what = {
      name: 'A person’s name',
      email: 'A person’s e-mail address',
      phone: 'A person’s telephone number',
    }[detail];
    return `${what} stands in public text: name the post instead, and keep the person in the contact, which is not published.`;
  },
});
