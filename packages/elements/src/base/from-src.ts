import type { LitElement, ReactiveController } from 'lit';
import { fetchGiven } from './given.js';

/** What an address answers, asked for once, as long as its element is on the page. */
export class FromSrc implements ReactiveController {
  readonly #answered: (given: unknown) => void;
  readonly #failed: (error: unknown) => void;
  /** What was asked last, unless nobody waited for the answer. */
  #src: string | undefined;
  /** Stops what is being asked now. */
  #stop: AbortController | undefined;

  constructor(host: LitElement, answered: (given: unknown) => void, failed: (error: unknown) => void) {
    this.#answered = answered;
    this.#failed = failed;
    host.addController(this);
  }

  /**
   * Asks an address that was not asked just before; false when it was.
   *
   * @param again asks it all the same: its server, whatever the browser holds of it, and anew where it is being
   *   asked now, since that answer may be older
   */
  ask(src: string, again: boolean): boolean {
    if (!again && src === this.#src) return false;
    this.hostDisconnected();
    this.#src = src;
    const stop = (this.#stop = new AbortController());
    const settle =
      <T>(tell: (value: T) => void) =>
      (value: T) => {
        // Taken away from the page, or given another address, while waiting: nobody is asking any more.
        if (stop.signal.aborted) return;
        this.#stop = undefined;
        tell(value);
      };
    fetchGiven(src, stop.signal, again ? 'no-cache' : 'default').then(
      settle(this.#answered),
      settle(this.#failed),
    );
    return true;
  }

  hostDisconnected(): void {
    if (!this.#stop) return;
    this.#stop.abort();
    this.#stop = this.#src = undefined;
  }

  /** The same address may be asked again, unless its answer is still to come. */
  forget(): void {
    if (!this.#stop) this.#src = undefined;
  }
}
