import type { EngagementDocument } from '../document/document.js';
import { DATE, DOCUMENT, type Fields, type ProseKind } from './prose-fields.js';

export type { ProseKind } from './prose-fields.js';

/** One text of a document a person reads. */
export interface Prose {
  /** JSON pointer to the text. */
  readonly path: string;
  readonly text: string;
  readonly kind: ProseKind;
  /** It stands inside something marked as internal, or in a contact. */
  readonly internal: boolean;
  /** The same words as the title it stands under, so that what is wrong with them is found there. */
  readonly repeats: boolean;
  /** What holds the text. */
  readonly holder: Readonly<Record<string, unknown>>;
}

/** Where a walk stands. It moves on, so whoever wants to keep a text writes it down at once. */
export interface Here {
  /** The text as a record of its own, with its pointer. Costs far more than passing by. */
  write(text: string, kind: ProseKind): Prose;
}

/** Looks at one text. Runs for every text of a document, nearly all of which nobody has anything to say about. */
export type Look = (text: string, kind: ProseKind, here: Here) => void;

/** Passes every text of a document that a person reads, in order, and tells of each row of a plan when it is past it. */
export function walkProse(document: EngagementDocument, look: Look, rowPassed?: () => void): void {
  new Walk(look, document.kind === 'plan' ? rowPassed : undefined).walk(document as Holder, DOCUMENT);
}

/** Every text of a document that a person reads, in order, each with its pointer. */
export function proseOf(document: EngagementDocument): Prose[] {
  const found: Prose[] = [];
  walkProse(document, (text, kind, here) => found.push(here.write(text, kind)));
  return found;
}

type Holder = Readonly<Record<string, unknown>>;

/** Keys behind which the list of an action's rows stands: objectives, which, actions, which. */
const ROW_DEPTH = 4;

/** Keeps the way down to where it stands, and works nothing else out until it is asked to write. */
class Walk implements Here {
  /** Keys from the document down to the object it stands in; behind a list's key stands the place in the list. */
  private readonly keys: (string | number)[] = [];
  /** The objects on the way, the document first. */
  private readonly holders: Holder[] = [];
  /** Where in the object the text stands: a key, or in a list of texts its key and place. */
  private key = '';
  private place = -1;

  constructor(
    private readonly look: Look,
    private readonly rowPassed: (() => void) | undefined,
  ) {}

  walk(holder: Holder, fields: Fields): void {
    this.holders.push(holder);
    for (const key in holder) {
      const field = fields.get(key);
      if (field === undefined) continue;
      const value = holder[key];
      const { kind, fields: below } = field;
      if (typeof value === 'string') {
        if (kind !== undefined) this.pass(value, kind, key, -1);
      } else if (Array.isArray(value)) this.walkList(value, key, below, kind);
      else if (typeof value === 'object' && value !== null && below !== undefined) {
        this.keys.push(key);
        this.walkInto(value as Holder, below);
        this.keys.pop();
      }
    }
    this.holders.pop();
  }

  private walkList(
    list: readonly unknown[],
    key: string,
    fields: Fields | undefined,
    kind: ProseKind | undefined,
  ): void {
    for (let i = 0; i < list.length; i++) {
      const value = list[i];
      if (typeof value === 'string') {
        if (kind !== undefined) this.pass(value, kind, key, i);
      } else if (
        fields !== undefined &&
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value)
      ) {
        this.keys.push(key, i);
        this.walkInto(value as Holder, fields);
        this.keys.length -= 2;
        // Rows stand in the lists of this name two steps down from the plan: in an action in an objective.
        if (key === 'deliverables' && this.keys.length === ROW_DEPTH) this.rowPassed?.();
      }
    }
  }

  private walkInto(holder: Holder, fields: Fields): void {
    if (fields !== DATE) {
      this.walk(holder, fields);
      return;
    }
    const words = holder['words'];
    if (typeof words !== 'string') return;
    this.holders.push(holder);
    this.pass(words, 'date', 'words', -1);
    this.holders.pop();
  }

  private pass(text: string, kind: ProseKind, key: string, place: number): void {
    if (text === '') return;
    this.key = key;
    this.place = place;
    this.look(text, kind, this);
  }

  write(text: string, kind: ProseKind): Prose {
    const holders = this.holders;
    return {
      path: `/${[...this.keys, this.key, ...(this.place < 0 ? [] : [this.place])].join('/')}`,
      text,
      kind,
      internal: this.keys.includes('contact') || holders.some((holder) => holder['audience'] === 'internal'),
      repeats: text === this.titleAbove(),
      holder: holders[holders.length - 1] ?? {},
    };
  }

  /** The title of the nearest thing above that has one: a row often repeats its action's. */
  private titleAbove(): unknown {
    for (let i = this.holders.length - 2; i >= 0; i--) {
      const title = this.holders[i]?.['title'];
      if (title !== undefined && title !== null) return title;
    }
    return undefined;
  }
}
