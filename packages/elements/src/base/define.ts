import { VERSION } from './version.js';

let saidMismatch = false;

/**
 * Registers an element once, however many copies of this package the page loads.
 *
 * Council sites often carry two: one in the theme, one in the page. The first wins; a second is left
 * out rather than throwing into the host's page. Copies whose major versions differ are said once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // Imported where there is no page (a server, a build): there is nothing to register with.
  if (typeof customElements === 'undefined') return;
  const first = customElements.get(tag);
  if (!first) {
    customElements.define(tag, element);
    return;
  }
  const version = (first as { version?: unknown }).version;
  const major = String(version).split('.')[0];
  if (first === element || saidMismatch || major === VERSION.split('.')[0]) return;
  saidMismatch = true;
  console.warn(
    `${tag} is already registered, by version ${typeof version === 'string' ? version : 'unknown'}; version ${VERSION} stays unused. Load one of the two.`,
  );
}
