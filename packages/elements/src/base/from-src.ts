import type { LitElement, ReactiveController } from 'lit';
import { fetchGiven } from './given.js';

/** What an address answers, asked for once, as long as its element is on the page. */
export class FromSrc implements ReactiveController {
  #asking: { readonly src: string; readonly stop: AbortController } | undefined;
  #answered: string | undefined;

  constructor(host: LitElement) {
    host.addController(this);
  }

  /** Asks an address that was not asked just before; false when it was. */
  ask(src: string, answered: (given: unknown) => void, failed: (error: unknown) => void): boolean {
    if (src === this.#answered || src === this.#asking?.src) return false;
    this.hostDisconnected();
    const asking = (this.#asking = { src, stop: new AbortController() });
    const settle =
      <T>(told: (value: T) => void) =>
      (value: T) => {
        // Taken away from the page, or given another address, while waiting: nobody is asking any more.
        if (this.#asking !== asking) return;
        this.#asking = undefined;
        this.#answered = src;
        told(value);
      };
    fetchGiven(src, asking.stop.signal).then(settle(answered), settle(failed));
    return true;
  }

  hostDisconnected(): void {
    this.#asking?.stop.abort();
    this.#asking = undefined;
  }

  /** The same address may be asked again. */
  forget(): void {
    this.#answered = undefined;
  }
}
