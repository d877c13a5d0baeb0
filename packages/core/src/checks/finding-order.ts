import type { EngagementDocument } from '../document/document.js';
import type { PlanRow } from '../plan/rows.js';
import type { ConfiguredCheck } from './configuration.js';
import type { Found } from './define-check.js';
import type { Finding } from './finding.js';
import { placeOf, Spot, type Above } from './locate.js';
import { ReadingOrder } from './reading-order.js';
import { RowNumbers } from './row-numbers.js';

/** What a check found, and the check. */
export interface Raw {
  readonly by: ConfiguredCheck;
  readonly found: Found;
}

/** Makes a finding of it. */
export type Make = (raw: Raw, at: Above) => Finding;

/**
 * The findings of one document in the order in which it is read, and of one place in the order of their codes.
 * Nearly all of a large plan's are found in rows. They are made and put into order as soon as a few rows are
 * done with: what was needed only for that is given up while it is new, which costs next to nothing.
 */
export class FindingOrder {
  readonly #document: EngagementDocument;
  readonly #rows: () => readonly PlanRow[];
  readonly #make: Make;
  readonly #numbers: RowNumbers;
  readonly #elsewhere: ReadingOrder<Finding>;
  /** By row, from the first that is not settled. */
  #waiting: Raw[][] = [];
  /** By row, those that are settled. */
  readonly #settled: (readonly Finding[])[] = [];

  /** @param rows the rows of the document, in its order */
  constructor(document: EngagementDocument, rows: () => readonly PlanRow[], make: Make) {
    this.#document = document;
    this.#rows = rows;
    this.#make = make;
    this.#numbers = new RowNumbers(document);
    this.#elsewhere = new ReadingOrder(new Spot(document));
  }

  add(raw: Raw): void {
    const { path } = raw.found;
    const row = this.#numbers.of(path);
    if (row < 0) this.#hang(this.#elsewhere, raw);
    else if (row < this.#settled.length) this.#settled[row] = this.#inOrder(row, [raw], this.#settled[row]);
    else (this.#waiting[row - this.#settled.length] ??= []).push(raw);
  }

  /** Puts into order what was found in the rows up to this one, which is not among them. What is found there later costs more. */
  settle(rows: number): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const first = this.#settled.length;
    for (let row = first; row < rows; row++) {
      const raws = waiting[row - first];
      this.#settled.push(raws === undefined ? NONE : this.#inOrder(row, raws));
    }
  }

  /** All of them. */
  all(): Finding[] {
    this.settle(this.#numbers.total);
    const all: Finding[] = [];
    let row = 0;
    const passRows = (to: number) => {
      for (; row < to; row++) for (const one of this.#settled[row] ?? NONE) all.push(one);
    };
    this.#elsewhere.takeDown(byCode, (one) => {
      passRows(this.#numbers.before(one.path));
      all.push(one);
    });
    passRows(this.#numbers.total);
    return all;
  }

  #inOrder(number: number, raws: readonly Raw[], known: readonly Finding[] = NONE): readonly Finding[] {
    const row = this.#rows()[number];
    if (row === undefined) return NONE;
    const { deliverable, action, objective, path } = row;
    const above = {
      about: undefined,
      place: placeOf(action) ?? placeOf(objective) ?? placeOf(this.#document),
    };
    const order = new ReadingOrder<Finding>(new Spot(deliverable, 0, above), path);
    for (const one of known) order.hang(order.at(one.path), one);
    for (const raw of raws) this.#hang(order, raw);
    const findings: Finding[] = [];
    order.takeDown(byCode, (one) => findings.push(one));
    return findings;
  }

  #hang(order: ReadingOrder<Finding>, raw: Raw): void {
    const at = order.at(raw.found.path);
    order.hang(at, this.#make(raw, at));
  }
}

const NONE: readonly Finding[] = [];

const byCode = (a: Finding, b: Finding) => (a.code < b.code ? -1 : Number(a.code > b.code));
