import { languagesRegistered } from './words.js';

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

/** Whoever wants to know that a language on the page may have changed. */
interface Listener {
  languageChanged(): void;
}

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

const tell = () => {
  for (const listener of listeners) listener.languageChanged();
};

/** Starts telling `listener`; one observer serves the whole page, and stops with its last listener. */
export function listenForLanguage(listener: Listener): void {
  listeners.add(listener);
  languagesRegistered(tell);
  if (observer) return;
  observer = new MutationObserver(tell);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['lang', 'dir'],
    subtree: true,
  });
}

/** Stops telling `listener`. */
export function stopListeningForLanguage(listener: Listener): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
