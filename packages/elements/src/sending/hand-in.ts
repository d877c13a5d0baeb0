import { writeJson } from '../base/json.js';
import { randomId } from '../drafts/draft.js';
import type { Refusal } from './parcel.js';
import { Sender } from './sender.js';

/** Where a hand-in has got to. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly attempts: number }
  | { readonly kind: 'sent' }
  | ({ readonly kind: 'refused' } & Refusal)
  | { readonly kind: 'passed-on' }
  | { readonly kind: 'downloaded' };

/** What handing in needs of the element. */
export interface HandingInForm<Handed> {
  /** Where to send it; undefined when it goes another way. */
  endpoint(): string | undefined;
  /** Offers it to the page first; false when the page takes it. */
  offer(handed: Handed): boolean;
  /** Submits the form it stands in; false when it stands in none. */
  submitForm(): boolean;
  download(): void;
  /** It has arrived under this key. */
  arrived(submission: string): void;
  draw(): void;
}

/** How one document leaves the page: taken by the page, sent to an endpoint, by the form, or as a file. */
export class HandIn<Handed extends object> {
  #sending: Sending = { kind: 'idle' };
  #sentAt = 0;
  readonly #form: HandingInForm<Handed>;
  #sender: Sender | undefined;
  #key = '';
  #last: { said: string; submission: string } | undefined;

  constructor(form: HandingInForm<Handed>) {
    this.#form = form;
  }

  get sending(): Sending {
    return this.#sending;
  }

  /** When it arrived; 0 until then. */
  get sentAt(): number {
    return this.#sentAt;
  }

  /** Goes on sending what an earlier visit to this form left unsent. */
  open(key: string, keeps: boolean): void {
    this.close();
    // Another document's: what became of the last one is not its news.
    if (key !== this.#key) this.#sending = { kind: 'idle' };
    this.#sender = new Sender(key, keeps, {
      sending: (_, attempts) => this.#become({ kind: 'sending', attempts }),
      arrived: ({ submission }) => {
        this.#sentAt = Date.now();
        this.#become({ kind: 'sent' });
        this.#form.arrived(submission);
      },
      refused: (_, refusal) => this.#become({ kind: 'refused', ...refusal }),
    });
    this.#key = key;
    void this.#sender.resume();
  }

  /**
   * The document with the key of its hand-in: the same key for as long as it says the same, so that a
   * second press, or the form's own button, counts as one.
   */
  keyed(handed: Handed): Handed & { submission: string } {
    const said = writeJson({ ...handed, submission: undefined });
    if (this.#last?.said !== said) this.#last = { said, submission: randomId() };
    return { ...handed, submission: this.#last.submission };
  }

  /** Hands in a document that has been found in order. */
  handIn(document: Handed): void {
    if (this.#sending.kind === 'sending') return;
    const handed = this.keyed(document);
    const { submission } = handed;
    if (!this.#form.offer(handed)) return this.#become({ kind: 'passed-on' });
    const endpoint = this.#form.endpoint();
    if (endpoint && this.#sender) {
      void this.#sender.send({ key: this.#key, submission, endpoint, body: writeJson(handed) });
    } else if (!this.#form.submitForm()) {
      this.#form.download();
      this.#become({ kind: 'downloaded' });
    }
  }

  /** Back to the form: nothing more is sent until it is handed in again. */
  takeBack(): void {
    void this.#sender?.takeBack();
    this.#become({ kind: 'idle' });
  }

  close(): void {
    this.#sender?.pause();
    this.#sender = undefined;
  }

  #become(sending: Sending): void {
    this.#sending = sending;
    this.#form.draw();
  }
}
