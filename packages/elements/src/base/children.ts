import type { LitElement, ReactiveController } from 'lit';

/** Tells an element when the page has put something inside it: at first, and whenever that changes. */
export class Children implements ReactiveController {
  readonly #host: LitElement;
  readonly #read: () => void;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement, read: () => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    // A script that runs while the page is still being parsed sees the tag before its children.
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', this.#read, { once: true });
    else this.#read();
    this.#observer = new MutationObserver(this.#read);
    this.#observer.observe(this.#host, { childList: true });
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#read);
    this.#observer?.disconnect();
  }
}
