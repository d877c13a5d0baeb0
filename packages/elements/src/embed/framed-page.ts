import type { HeightMessage } from './frame-message.js';

/** Differences a reader cannot see, which a frame and its page could pass to and fro for ever. */
const JITTER_PX = 2;

/** Elements that are for writing alone, and so have nothing to show where nothing can be kept or sent. */
const TO_WRITE = ['update'];

/**
 * Makes the element a frame's address asks for (`embed.html?engagement=plan&src=/plans/plan.json&lang=cy`) and
 * tells the page around how tall it is. The data must lie on the frame's own site: nobody may dress up their
 * own plan in the council's address. In a sandbox without its own origin nothing can be kept or sent, so a
 * form is shown read-only there, or not at all.
 */
export function openFramedPage(page: Document): void {
  const address = new URL(page.location.href);
  const { searchParams: said } = address;
  const name = said.get('engagement') ?? 'plan';
  const place = page.querySelector('[data-engagement-frame]');
  const source = said.get('src');
  // An opaque origin is written "null".
  const opaque = page.defaultView?.origin === 'null';
  if (!place || !/^[a-z]+$/.test(name) || !source || (opaque && TO_WRITE.includes(name))) return;
  const src = new URL(source, address);
  if (src.origin !== address.origin) return;

  const lang = said.get('lang');
  if (lang) page.documentElement.lang = lang;
  const element = page.createElement(`engagement-${name}`);
  for (const [attribute, value] of said) {
    if (!['engagement', 'src', 'endpoint', 'lang'].includes(attribute))
      element.setAttribute(attribute, value);
  }
  element.setAttribute('src', src.href);
  const endpoint = said.get('endpoint');
  if (endpoint && new URL(endpoint, address).origin === address.origin)
    element.setAttribute('endpoint', endpoint);
  if (opaque) {
    element.setAttribute('readonly', '');
    element.setAttribute('drafts', 'off');
  }
  element.append(...place.childNodes);
  place.append(element);
  tellHeight(page, element);
}

/** Tells the page around this one, whoever it is, how tall the content is; a height is nobody's secret. */
function tellHeight(page: Document, element: Element): void {
  const around = page.defaultView?.parent;
  if (!around || around === page.defaultView) return;
  // WordPress frames its embeds itself, and knows its own message only.
  const secret = /#\?secret=(\w+)/.exec(page.location.hash)?.[1];
  let told = 0;
  const tell = () => {
    const { height } = page.documentElement.getBoundingClientRect();
    if (Math.abs(height - told) < JITTER_PX) return;
    told = height;
    const message: HeightMessage = { type: 'engagement:height', v: 1, height };
    around.postMessage(message, '*');
    if (secret) around.postMessage({ message: 'height', value: Math.ceil(height), secret }, '*');
  };
  new ResizeObserver(tell).observe(page.documentElement);
  // Out of sight a frame is not drawn, so its size is not observed: told even so, it does not jump once it is seen.
  new MutationObserver(tell).observe(element, { attributeFilter: ['phase'] });
}
