import type { ReactiveControllerHost } from 'lit';

/**
 * Sees to it that what stands in an element's size container is laid out. Chromium may leave all of it without
 * boxes, seen in a frame that was made taller while its first content came: there to every script, and nothing
 * to be seen. Styling the container anew brings it back.
 */
export function keepLaidOut(host: ReactiveControllerHost & HTMLElement): void {
  const body = () => host.shadowRoot?.querySelector<HTMLElement>('.body');
  const sizes = new ResizeObserver(() => {
    const container = body();
    // What is not displayed at all has no boxes either, and is not amiss.
    if (!container?.firstElementChild || container.offsetHeight || !container.getClientRects()[0]) return;
    container.style.containerType = 'normal';
    // Asked for, so that the browser lays it out before it is a container again.
    if (container.offsetHeight >= 0) container.removeAttribute('style');
  });
  host.addController({
    // Looks once more after the next layout: what never had a height does not change it.
    hostUpdated() {
      sizes.disconnect();
      const container = body();
      if (container) sizes.observe(container);
    },
  });
}
