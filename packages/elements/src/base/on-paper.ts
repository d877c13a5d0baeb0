import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: what stands behind a disclosure or a switch is then drawn at once. */
export class OnPaper implements ReactiveController {
  printing = false;
  readonly #draw: () => void;

  /** @param draw draws without waiting: paper does not wait for the next microtask. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#printed);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#printed);
  }

  #print = (): void => {
    this.printing = true;
    this.#draw();
  };

  #printed = (): void => {
    this.printing = false;
    this.#draw();
  };
}
