import type { Page } from 'playwright';
import { waitUntilOpen } from './look.js';

/**
 * Presses Tab through the tag's first element and answers what keyboard users would complain of: a control
 * never reached, focus that cannot be seen, focus under the page's sticky header.
 */
export async function keyboardFaults(page: Page, tag: string): Promise<string[]> {
  await waitUntilOpen(page, tag);
  const wanted = await page.evaluate((tag) => {
    const host = document.querySelector<HTMLElement>(tag);
    const root = host?.shadowRoot;
    const header = document.createElement('header');
    header.id = 'sticky';
    header.textContent = 'A header that stays';
    header.style.setProperty('position', 'sticky');
    header.style.setProperty('top', '0');
    header.style.setProperty('height', '80px');
    header.style.setProperty('background', 'white');
    header.style.setProperty('z-index', '9');
    document.body.prepend(header);
    const start = document.createElement('button');
    start.textContent = 'Start';
    host?.before(start);
    start.focus();
    const radios = new Set<string>();
    let key = 0;
    const wanted: { key: number; name: string }[] = [];
    for (const control of root?.querySelectorAll<HTMLElement>(
      'a[href],button,input,select,textarea,summary,[tabindex="0"]',
    ) ?? []) {
      if (!control.checkVisibility({ visibilityProperty: true }) || (control as HTMLButtonElement).disabled)
        continue;
      if (control instanceof HTMLInputElement && control.type === 'radio') {
        // One Tab stop serves a group; the arrow keys do the rest.
        control.dataset['stop'] = `radio ${control.name}`;
        if (radios.has(control.name)) continue;
        radios.add(control.name);
        wanted.push({ key: ++key, name: `radio ${control.name}` });
      } else {
        control.dataset['stop'] = `${++key}`;
        wanted.push({
          key,
          name: `${control.localName} ${control.textContent?.trim().slice(0, 30) || control.id}`,
        });
      }
    }
    return wanted;
  }, tag);

  const reached = new Set<string>();
  const faults: string[] = [];
  // A date field takes up to four stops of its own.
  for (let press = 0; press < wanted.length * 4 + 8; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((tag) => {
      const host = document.querySelector(tag);
      if (document.activeElement !== host) return undefined;
      const active = host?.shadowRoot?.activeElement as HTMLElement | null;
      if (!active) return undefined;
      const style = getComputedStyle(active);
      const box = active.getBoundingClientRect();
      const header = document.querySelector('#sticky')?.getBoundingClientRect();
      return {
        stop: active.dataset['stop'] ?? '',
        name: `${active.localName} ${active.textContent?.trim().slice(0, 30) || active.id}`,
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        covered: box.bottom <= (header?.bottom ?? 0) || box.top >= innerHeight,
      };
    }, tag);
    if (!stop) {
      if (reached.size > 0) break;
      continue;
    }
    reached.add(stop.stop);
    if (!stop.outlined) faults.push(`focus cannot be seen on ${stop.name}`);
    if (stop.covered) faults.push(`focus is hidden on ${stop.name}`);
  }
  for (const { key, name } of wanted) {
    if (!reached.has(name.startsWith('radio ') ? name : `${key}`)) faults.push(`Tab never reaches ${name}`);
  }
  return [...new Set(faults)];
}
