import type { EngagementElement } from '../base/engagement-element.js';
import type { Bases } from './bases.js';
import { dataAddress, readAlternate } from './data-address.js';

/** What the page's author may say of an element in a link's query or in `data-…`; `src` and `endpoint` are held to the bases. */
const HELD = ['src', 'endpoint'];
const OUR_OWN = ['phase'];

/** Where a link or a division is asked to become an element. */
const ASKS = 'a[href*="engagement="], div[data-engagement]';

/** Every place under `root`, itself included, that asks to become an element. */
export function findPlaces(root: ParentNode & Node): HTMLElement[] {
  const inside = [...root.querySelectorAll<HTMLElement>(ASKS)];
  return root instanceof HTMLElement && root.matches(ASKS) ? [root, ...inside] : inside;
}

/**
 * The tag of the element a place asks for; undefined where it is to be left alone: what lies under no base,
 * what names no element, what stands in an element of ours already, and whatever is being edited, since an
 * editor would save the result.
 */
export function tagAsked(place: HTMLElement, bases: Bases): string | undefined {
  if (place.isContentEditable || isOurs(place)) return undefined;
  const link = place instanceof HTMLAnchorElement ? place.href : undefined;
  const name =
    link === undefined ? place.dataset['engagement'] : new URL(link).searchParams.get('engagement');
  if (!name || !/^[a-z]+$/.test(name)) return undefined;
  return link === undefined || bases.allow(link) ? `engagement-${name}` : undefined;
}

/**
 * Puts the element a link or a `div[data-engagement]` asks for where it stands, with what stood there inside
 * it as the fallback. Leaves alone what asks for none, or for one that is not defined.
 */
export function upgrade(place: HTMLElement, bases: Bases): void {
  const tag = tagAsked(place, bases);
  if (!tag || !customElements.get(tag)) return;
  if (place instanceof HTMLAnchorElement) upgradeLink(place, tag, bases);
  else upgradeDivision(place, tag, bases);
}

const isOurs = (place: HTMLElement): boolean => {
  for (let around = place.parentElement; around; around = around.parentElement) {
    if (around.localName.startsWith('engagement-') || around.dataset['engagement'] !== undefined) return true;
  }
  return place.querySelector(':scope > [phase]') !== null;
};

function upgradeLink(link: HTMLAnchorElement, tag: string, bases: Bases): void {
  const address = new URL(link.href);
  const said = new Map(address.searchParams);
  const element = makeElement(tag, said, bases, address.href);
  if (!element) return;
  said.forEach((_, name) => {
    if (name === 'engagement' || element.hasAttribute(name)) address.searchParams.delete(name);
  });
  if (!element.hasAttribute('src') && !startsEmpty(element)) {
    element.setAttribute('src', dataAddress(address));
    askThePage(element, address, bases);
  }
  link.replaceWith(element);
  element.append(link);
}

/** A form that has yet to be filled in needs no file; one that is shown to be read does. */
const startsEmpty = (element: HTMLElement): boolean =>
  (element.constructor as typeof EngagementElement).startsEmpty && !element.hasAttribute('readonly');

/** Where no file of the page's name answers, the page itself may say where its data are. */
function askThePage(element: HTMLElement, page: URL, bases: Bases): void {
  const ask = (event: Event) => {
    const { code } = (event as CustomEvent<{ code?: string }>).detail;
    if (code !== 'not-found' && code !== 'not-json') return;
    readAlternate(page).then(
      (alternate) => {
        if (alternate && bases.allow(alternate)) element.setAttribute('src', alternate);
      },
      // The element has already said in place that nothing answers.
      () => undefined,
    );
  };
  element.addEventListener(`${element.localName}-error`, ask, { once: true });
}

function upgradeDivision(division: HTMLElement, tag: string, bases: Bases): void {
  const said = new Map<string, string>();
  for (const { name, value } of division.attributes) {
    if (name.startsWith('data-') && name !== 'data-engagement') said.set(name.slice('data-'.length), value);
  }
  const element = makeElement(tag, said, bases, document.baseURI);
  if (!element) return;
  element.append(...division.childNodes);
  division.append(element);
}

/**
 * The element with the attributes said, as far as it has them; undefined when an address it is given lies
 * under no base. Addresses are meant as their writer sees them: from `from`.
 */
function makeElement(
  tag: string,
  said: ReadonlyMap<string, string>,
  bases: Bases,
  from: string,
): HTMLElement | undefined {
  const made = document.createElement(tag);
  const { observedAttributes } = made.constructor as unknown as { observedAttributes: readonly string[] };
  const known = new Set(observedAttributes);
  for (const [attribute, value] of said) {
    if (!known.has(attribute) || OUR_OWN.includes(attribute)) continue;
    const address = HELD.includes(attribute) ? new URL(value, from).href : undefined;
    if (address !== undefined && !bases.allow(address)) return undefined;
    made.setAttribute(attribute, address ?? value);
  }
  return made;
}
