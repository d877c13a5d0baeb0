import type { ReactiveController } from 'lit';

/** Lets the browser ask before the page is left, where leaving would lose what was typed. */
export class Leaving implements ReactiveController {
  readonly #loses: () => boolean;

  constructor(loses: () => boolean) {
    this.#loses = loses;
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#before);
  }
  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#before);
  }

  readonly #before = (event: BeforeUnloadEvent): void => {
    if (this.#loses()) event.preventDefault();
  };
}
