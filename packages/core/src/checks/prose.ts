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
  new Walk(look, document.kind === 'plan' ? rowPassed : undefined).walk(document as Holder, DOCUMENT, 0);
}

/** Every text of a document that a person reads, in order, each with its pointer. */
export function proseOf(document: EngagementDocument): Prose[] {
  const found: Prose[] = [];
  walkProse(document, (text, kind, here) => found.push(here.write(text, kind)));
  return found;
}

type Holder = Readonly<Record<string, unknown>>;

/** So far down stand the objects in the list of an action's rows: behind an objective and an action. */
const ROW_DEPTH = 3;

/** Keeps the way down to where it stands, and works nothing else out until it is asked to write. */
class Walk implements Here {
  /** The objects on the way, by depth, the document first. What lies deeper than the walk stands is of earlier ways. */
  private readonly holders: Holder[] = [];
  /** By depth, the key behind which the object stands in the one above, and its place where that is a list. */
  private readonly keys: string[] = [];
  private readonly places: number[] = [];
  /** Where the text stands: in the object at this depth behind a key, or in a list of texts its key and place. */
  private depth = 0;
  private key = '';
  private place = -1;

  constructor(
    private readonly look: Look,
    private readonly rowPassed: (() => void) | undefined,
  ) {}

  walk(holder: Holder, fields: Fields, depth: number): void {
    this.holders[depth] = holder;
    if (fields === DATE) {
      const words = holder['words'];
      if (typeof words === 'string') this.pass(words, 'date', depth, 'words', -1);
      return;
    }
    let number = 0;
    for (const key in holder) {
      const field = fields.at(number++, key);
      if (field === undefined) continue;
      const value = holder[key];
      const { kind, fields: below } = field;
      if (typeof value === 'string') {
        if (kind !== undefined) this.pass(value, kind, depth, key, -1);
      } else if (typeof value !== 'object' || value === null) continue;
      else if (Array.isArray(value)) this.walkList(value, key, below, kind, depth);
      else if (below !== undefined) this.walkInto(value as Holder, below, depth + 1, key, -1);
    }
  }

  private walkList(
    list: readonly unknown[],
    key: string,
    fields: Fields | undefined,
    kind: ProseKind | undefined,
    depth: number,
  ): void {
    for (let i = 0; i < list.length; i++) {
      const value = list[i];
      if (typeof value === 'string') {
        if (kind !== undefined) this.pass(value, kind, depth, key, i);
      } else if (
        fields !== undefined &&
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value)
      ) {
        this.walkInto(value as Holder, fields, depth + 1, key, i);
        // Rows stand in the lists of this name two steps down from the plan: in an action in an objective.
        if (depth + 1 === ROW_DEPTH && key === 'deliverables') this.rowPassed?.();
      }
    }
  }

  private walkInto(holder: Holder, fields: Fields, depth: number, key: string, place: number): void {
    this.keys[depth] = key;
    this.places[depth] = place;
    this.walk(holder, fields, depth);
  }

  private pass(text: string, kind: ProseKind, depth: number, key: string, place: number): void {
    if (text === '') return;
    this.depth = depth;
    this.key = key;
    this.place = place;
    this.look(text, kind, this);
  }

  write(text: string, kind: ProseKind): Prose {
    const { depth, holders } = this;
    let path = '';
    let internal = holders[0]?.['audience'] === 'internal';
    for (let i = 1; i <= depth; i++) {
      path += pointerStep(this.keys[i], this.places[i]);
      internal ||= this.keys[i] === 'contact' || holders[i]?.['audience'] === 'internal';
    }
    return {
      path: path + pointerStep(this.key, this.place),
      text,
      kind,
      internal,
      repeats: text === this.titleAbove(),
      holder: holders[depth] ?? {},
    };
  }

  /** The title of the nearest thing above that has one: a row often repeats its action's. */
  private titleAbove(): unknown {
    for (let i = this.depth - 1; i >= 0; i--) {
      const title = this.holders[i]?.['title'];
      if (title !== undefined && title !== null) return title;
    }
    return undefined;
  }
}

const pointerStep = (key = '', place = -1) => (place < 0 ? `/${key}` : `/${key}/${place}`);
