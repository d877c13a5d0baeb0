import type { LitElement, ReactiveController } from 'lit';
import { needWelsh } from './late-words.js';
import { isWelsh, languagesRegistered } from './words.js';

/**
 * Which language an element speaks: its own `lang`, else the nearest `lang` around it, through the
 * hosts of any shadow roots, else English. Each element looks for itself, so that an English and a
 * Welsh one can stand side by side.
 */
export function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const holder: Element | null = node.closest('[lang]');
      const lang = holder?.getAttribute('lang');
      if (lang) return lang;
      // An empty lang says "unknown": look no further in this tree.
      node = node.getRootNode();
    }
    node = node instanceof ShadowRoot ? node.host : null;
  }
  return 'en';
}

/** An element that wants to know that a language on the page may have changed. */
interface Listener extends LitElement {
  languageChanged(): void;
}

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

const tell = () => {
  for (const listener of listeners) listener.languageChanged();
};

/** Tells an element of the languages around it; one observer serves the whole page, and stops with its last element. */
export class LanguageAround implements ReactiveController {
  readonly #host: Listener;

  constructor(host: Listener) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    listeners.add(this.#host);
    languagesRegistered(tell);
    if (observer) return;
    observer = new MutationObserver(tell);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang', 'dir'],
      subtree: true,
    });
  }

  hostUpdate(): void {
    if (isWelsh(languageOf(this.#host))) needWelsh(this.#host.localName);
  }

  hostDisconnected(): void {
    listeners.delete(this.#host);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }
}
