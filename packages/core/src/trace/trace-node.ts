import type { DocumentKind } from '../document/document.js';

/** What a step of a trace can be, from the recommendation that started it to the evidence that ends it. */
export type TraceKind =
  | 'recommendation'
  | 'objective'
  | 'action'
  | 'row'
  | 'engagement'
  | 'record'
  | 'checklist'
  | 'challenge'
  | 'update'
  | 'report'
  | 'plan'
  | 'register'
  | 'evidence';

/** Something that answers, is answered, or shows that something was done. */
export interface TraceNode {
  /** `document#id`; for a document itself its id alone. Two nodes never share one. */
  readonly key: string;
  readonly kind: TraceKind;
  /** Id of the document, and its kind. */
  readonly document: string;
  readonly documentKind: DocumentKind;
  /** Id within the document; a recommendation without one has its ref, evidence its pointer. */
  readonly id: string;
  /** What people call it: its ref and title, or its words. */
  readonly title: string;
  /** JSON pointer into the document. */
  readonly path: string;
}

/** How one node stands to the one above it. */
export type TraceRelation = 'answers' | 'part-of' | 'evidence-of';

/** One step: from what answers to what is answered. */
export interface TraceEdge {
  /** The lower one: what answers. */
  readonly from: TraceNode;
  /** The upper one: what is answered. */
  readonly to: TraceNode;
  readonly relation: TraceRelation;
  /** Id of the document that says so. */
  readonly document: string;
  /** JSON pointer, in that document, to the words that say so. */
  readonly path: string;
  /** Written by somebody as a trace; the rest follows from where things stand. */
  readonly written: boolean;
}

/** Why the end of a trace was not found. */
export type DanglingBecause = 'no-such-id' | 'nowhere' | 'several';

/** A trace that leads to nothing, though the document it names, or some others, are there to be looked in. */
export interface Dangling {
  readonly from: TraceNode;
  /** As written. */
  readonly to: string;
  readonly because: DanglingBecause;
  /** JSON pointer to the trace. */
  readonly path: string;
}

/** A trace that leads out of the documents given: nobody can say whether it is right. */
export type Outside = Omit<Dangling, 'because'>;
