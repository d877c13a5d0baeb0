import type { EngagementDocument } from '../document/document.js';

/** Which detail of a person stands somewhere. */
export type ContactDetail = 'name' | 'email' | 'phone';

/** The people a document knows as contacts. */
export interface Contacts {
  /** Whole names in small letters, by their first two words. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly emails: ReadonlySet<string>;
  /** Digits only. */
  readonly phones: ReadonlySet<string>;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/gu;
const PHONE = /\+?\d[\d ()-]{7,}\d/gu;

/** The people this document names as contacts. A name of one word is too like other words to look for. */
export function contactsIn(document: EngagementDocument): Contacts {
  const names = new Map<string, string[]>();
  const emails = new Set<string>();
  const phones = new Set<string>();
  for (const { name = '', email = '', phone = '' } of peopleIn(document)) {
    const words = wordsOf(name);
    const start = words.slice(0, 2).join(' ');
    if (words.length > 1) names.set(start, [...(names.get(start) ?? []), words.join(' ')]);
    if (email.includes('@')) emails.add(email.trim().toLowerCase());
    if (digitsOf(phone).length > 7) phones.add(digitsOf(phone));
  }
  return { names, emails, phones };
}

interface Person {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

function peopleIn(document: EngagementDocument): readonly Person[] {
  switch (document.kind) {
    case 'plan':
      return (document.parties ?? []).map(({ contact = {} }) => contact as Person);
    case 'record':
      return (document.contacts ?? []).map(({ name }) => ({ name }));
    case 'challenge':
      return document.from
        ? [{ name: document.from.name, email: document.from.contact, phone: document.from.contact }]
        : [];
    default:
      return [];
  }
}

/** Fits every text in which something of these people might stand; undefined when nothing is known of anybody. */
export function contactPattern({ names, emails, phones }: Contacts): RegExp | undefined {
  // Capitals beyond ASCII may be one letter in one case and two in the other.
  const starts = [...names.keys()].map((start) => start.split(' ')[0] ?? '');
  const parts = [
    ...(names.size > 0 ? [...new Set(starts), 'İ'] : []),
    ...(emails.size > 0 ? ['@'] : []),
    ...(phones.size > 0 ? ['\\d[\\d ()-]{7,}\\d'] : []),
  ];
  return parts.length > 0 ? new RegExp(parts.join('|'), 'iu') : undefined;
}

/** Which details of these people stand in a text, each once. */
export function* findContacts(text: string, { names, emails, phones }: Contacts): Generator<ContactDetail> {
  if (names.size > 0 && holdsName(text, names)) yield 'name';
  if (emails.size > 0 && [...text.matchAll(EMAIL)].some(([email]) => emails.has(email.toLowerCase())))
    yield 'email';
  if (phones.size > 0 && [...text.matchAll(PHONE)].some(([phone]) => phones.has(digitsOf(phone))))
    yield 'phone';
}

function holdsName(text: string, names: Contacts['names']): boolean {
  const words = wordsOf(text);
  return words.some((word, i) => {
    const whole = names.get(`${word} ${words[i + 1] ?? ''}`);
    return whole?.some((name) => words.slice(i, i + name.split(' ').length).join(' ') === name);
  });
}
