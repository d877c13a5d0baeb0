import type { DocumentKind, EngagementDocument } from '../document/document.js';
import { step } from '../document/pointer.js';

/**
 * Why something is not for the public. internal: marked so; contact: how to reach a party; name: who a contact
 * of a record is, or who made a revision; reach: telephone and e-mail of a report's contact; challenger: who challenged.
 */
export type DroppedWhy = 'internal' | 'contact' | 'name' | 'reach' | 'challenger';

/** Something publication drops. */
export interface InternalPart {
  /** JSON pointer into the document as it was given; `''` is the document itself. */
  readonly path: string;
  readonly why: DroppedWhy;
}

/**
 * Everything publication drops from a document of any kind, in order: whatever says `audience: internal`
 * wherever it stands, and what tells who a person is. What stands inside of it is not named again. Of an
 * internal revision in document control only its version and date stay, so that the history has no gap.
 */
export function internalParts(document: EngagementDocument): readonly InternalPart[] {
  return new Search(document.kind, Infinity).of(document);
}

/**
 * Whether a document still holds what publication drops. Such a file was meant for the office, not for a
 * website.
 */
export function holdsInternal(document: EngagementDocument): boolean {
  return new Search(document.kind, 1).of(document).length > 0;
}

type Holder = Readonly<Record<string, unknown>>;

/** Keeps the way down to where it stands, and writes it out only for what is dropped. */
class Search {
  private readonly keys: (string | number)[] = [];
  private readonly found: InternalPart[] = [];

  constructor(
    private readonly kind: DocumentKind,
    private readonly most: number,
  ) {}

  of(document: EngagementDocument): readonly InternalPart[] {
    this.look(document as Holder);
    return this.found;
  }

  private look(holder: Holder): void {
    if (holder['audience'] === 'internal') {
      this.drop('internal');
      return;
    }
    for (const key in holder) {
      const value = holder[key];
      if (typeof value === 'object' && value !== null) this.lookBelow(key, value);
      if (this.found.length >= this.most) return;
    }
  }

  private lookBelow(key: string, value: object): void {
    this.keys.push(key);
    const why = Array.isArray(value) ? undefined : this.personal(key, value as Holder);
    if (why !== undefined) this.drop(why);
    else if (Array.isArray(value)) this.lookThrough(value);
    else this.look(value as Holder);
    this.keys.pop();
  }

  private lookThrough(list: readonly unknown[]): void {
    for (let i = 0; i < list.length && this.found.length < this.most; i++) {
      const entry = list[i];
      if (typeof entry !== 'object' || entry === null) continue;
      this.keys.push(i);
      if (Array.isArray(entry)) this.lookThrough(entry);
      else this.lookAt(entry as Holder);
      this.keys.pop();
    }
  }

  private lookAt(entry: Holder): void {
    if (this.kind === 'record' && this.keys.length === 2 && this.keys[0] === 'contacts')
      this.dropKeys(entry, 'name');
    if (this.keys.length === 3 && this.keys[0] === 'control' && this.keys[1] === 'revisions')
      this.lookAtRevision(entry);
    else this.look(entry);
  }

  /** That there was a version stays in the history of a document, whoever made it and whatever is kept back of it. */
  private lookAtRevision(revision: Holder): void {
    const isKept = revision['version'] !== undefined || revision['date'] !== undefined;
    if (revision['audience'] === 'internal' && isKept) {
      for (const key in revision) {
        const value = revision[key];
        if (key !== 'version' && key !== 'date') this.dropKey(key, key === 'by' ? 'name' : 'internal');
        else if (typeof value === 'object' && value !== null) this.lookBelow(key, value);
      }
      return;
    }
    if (
      revision['byAudience'] === 'internal' &&
      Object.hasOwn(revision, 'by') &&
      revision['audience'] !== 'internal'
    )
      this.dropKey('by', 'name');
    this.look(revision);
  }

  /** Why all of what stands under this key tells who a person is; undefined when it does not. */
  private personal(key: string, value: Holder): DroppedWhy | undefined {
    const { kind, keys } = this;
    if (kind === 'challenge' && keys.length === 1 && key === 'from') return 'challenger';
    if (key !== 'contact') return undefined;
    // Parties stand in plans, and in the methods of a record.
    if (keys.at(-3) === 'parties') return Object.keys(value).length > 0 ? 'contact' : undefined;
    if (kind === 'report' && keys.length === 1 && value['audience'] === undefined)
      this.dropKeys(value, 'reach');
    return undefined;
  }

  /** Of a contact only its post is for the public. */
  private dropKeys(contact: Holder, why: DroppedWhy): void {
    if (contact['audience'] === 'internal') return;
    for (const key of ['name', 'email', 'phone']) {
      if (Object.hasOwn(contact, key)) this.dropKey(key, why);
    }
  }

  private dropKey(key: string, why: DroppedWhy): void {
    this.keys.push(key);
    this.drop(why);
    this.keys.pop();
  }

  private drop(why: DroppedWhy): void {
    this.found.push({ path: this.keys.map(step).join(''), why });
  }
}
