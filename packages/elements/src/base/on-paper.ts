import type { LitElement, ReactiveController } from 'lit';

/**
 * Prints all there is. What an element draws only for paper is drawn as soon as the page is printed; then what
 * is folded or scrolls on screen is opened. Afterwards everything is as it was. Older browsers print a closed
 * `details` closed.
 */
export class OnPaper implements ReactiveController {
  /** Whether the page is being printed: what is behind a switch is then drawn at once. */
  printing = false;
  readonly #host: LitElement;
  readonly #draw: () => void;

  /** @param draw draws without waiting: paper does not wait for the next microtask. */
  constructor(host: LitElement, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#printed);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#printed);
  }

  readonly #print = (): void => {
    this.printing = true;
    this.#draw();
    open(this.#host.renderRoot);
  };

  readonly #printed = (): void => {
    this.printing = false;
    close(this.#host.renderRoot);
    this.#draw();
  };
}

function open(root: ParentNode): void {
  for (const details of root.querySelectorAll('details:not([open])')) {
    details.setAttribute('data-folded', '');
    details.setAttribute('open', '');
  }
  for (const box of root.querySelectorAll('textarea'))
    box.style.setProperty('block-size', `${box.scrollHeight + 4}px`);
}

function close(root: ParentNode): void {
  for (const details of root.querySelectorAll('details[data-folded]')) {
    details.removeAttribute('data-folded');
    details.removeAttribute('open');
  }
  for (const box of root.querySelectorAll('textarea')) box.style.removeProperty('block-size');
}
