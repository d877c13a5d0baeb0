import type { ReactiveController } from 'lit';

/** Opens for paper what is folded or scrolls on screen, and puts it back. Older browsers print a closed `details` closed. */
export class Paper implements ReactiveController {
  readonly #root: () => ParentNode;

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toScreen);
  }
  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toScreen);
  }

  readonly #toPaper = (): void => forPaper(this.#root());
  readonly #toScreen = (): void => forScreen(this.#root());
}

export function forPaper(root: ParentNode): void {
  for (const details of root.querySelectorAll('details:not([open])')) {
    details.setAttribute('data-folded', '');
    details.setAttribute('open', '');
  }
  for (const box of root.querySelectorAll('textarea'))
    box.style.setProperty('block-size', `${box.scrollHeight + 4}px`);
}

export function forScreen(root: ParentNode): void {
  for (const details of root.querySelectorAll('details[data-folded]')) {
    details.removeAttribute('data-folded');
    details.removeAttribute('open');
  }
  for (const box of root.querySelectorAll('textarea')) box.style.removeProperty('block-size');
}
