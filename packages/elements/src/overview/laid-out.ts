import type { ReactiveControllerHost } from 'lit';

/**
 * Sees to it that what stands in an element's size container is laid out. Chromium may leave all of it without
 * boxes, seen in a frame that was made taller while its first content came: there to every script, and nothing
 * to be seen. That its size is watched kept it from happening wherever it was tried; where it does all the same,
 * styling the container anew brings it back.
 */
export function keepLaidOut(host: ReactiveControllerHost & HTMLElement): void {
  const body = () => host.shadowRoot?.querySelector<HTMLElement>('.body');
  const mend = () => {
    const container = body();
    // What is not displayed at all has no boxes either, and is not amiss.
    if (!container?.firstElementChild || container.offsetHeight || !container.getClientRects()[0]) return;
    container.style.containerType = 'normal';
    // Asked for, so that the browser lays it out before it is a container again.
    if (container.offsetHeight >= 0) container.removeAttribute('style');
  };
  // In a frame of its own each: a size that changes while sizes are told is an error on the page.
  const sizes = new ResizeObserver(() => requestAnimationFrame(mend));
  const observe = () => {
    // Anew, for what never had a height does not change it.
    sizes.disconnect();
    const container = body();
    if (container) sizes.observe(container);
  };
  host.addController({ hostUpdated: () => requestAnimationFrame(observe) });
}
