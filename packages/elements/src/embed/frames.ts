import { heightAsked } from './frame-message.js';

/**
 * Gives the frames on a page the height their content asks for. A message counts only when it comes from a
 * frame of this very page, and from that frame's own site, or from a sandbox that hides its site; it can do
 * nothing but make that frame taller or shorter.
 */
export function sizeFrames(page: Window): void {
  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    const height = heightAsked(event.data);
    if (height === undefined) return;
    for (const frame of page.document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source && isItsSite(frame, event.origin)) {
        // Not a style attribute, which a strict policy forbids, but a style set by script, which it does not.
        frame.style.setProperty('height', `${height}px`, 'important');
      }
    }
  });
}

const isItsSite = (frame: HTMLIFrameElement, origin: string): boolean =>
  origin === 'null' ? frame.sandbox.length > 0 : new URL(frame.src).origin === origin;
