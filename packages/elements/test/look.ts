import type { Page } from 'playwright';

/**
 * Page-side looks at the shadow root of the first element of a tag. Each answers what is wrong, in words,
 * so that a failing test reads as a list of faults.
 */

/** Waits until the tag's first element shows these words, and all it has to show. */
export async function waitUntilReady(page: Page, tag: string, words: string, nth = 0): Promise<void> {
  await page.waitForFunction(
    ([tag, words, nth]) => {
      const element = document.querySelectorAll(tag)[nth];
      return (
        element?.getAttribute('phase') === 'ready' &&
        (element.shadowRoot?.textContent ?? '').includes(words) &&
        !element.shadowRoot?.querySelector('.body[aria-busy=true]')
      );
    },
    [tag, words, nth] as const,
    { timeout: 8000 },
  );
}

/** How long a form may be shut while it looks for a draft on the device, on a busy machine. */
const LOOKING_MS = 5000;

/** Waits until the form is open to be filled in; one that stays shut is found out by who fills it in. */
export async function waitUntilOpen(page: Page, tag: string): Promise<void> {
  await page
    .waitForFunction(
      (tag) => !document.querySelector(tag)?.shadowRoot?.querySelector('fieldset:disabled'),
      tag,
      { timeout: LOOKING_MS },
    )
    .catch(() => undefined);
}

/** Controls smaller than 24 by 24 px that are neither links in a sentence nor inside a bigger label. */
export function smallTargets(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const small: string[] = [];
    const root = document.querySelector(tag)?.shadowRoot;
    for (const control of root?.querySelectorAll<HTMLElement>(
      'a[href],button,input,select,textarea,summary',
    ) ?? []) {
      if (!control.checkVisibility()) continue;
      const holder = control.closest('label') ?? control;
      const { width, height } = holder.getBoundingClientRect();
      const inSentence = control.localName === 'a' && getComputedStyle(control).display === 'inline';
      if (!inSentence && (width < 23.9 || height < 23.9)) {
        small.push(
          `${control.localName} “${control.textContent?.trim().slice(0, 30)}” ${width.toFixed(0)}×${height.toFixed(0)}`,
        );
      }
    }
    return small;
  }, tag);
}

/** Marks that carry a status by colour and say nothing in words. */
export function wordlessTones(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const marks = document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>('[data-tone]') ?? [];
    return [...marks]
      .filter(
        (mark) =>
          !mark.textContent?.trim() &&
          !mark.getAttribute('aria-label') &&
          !mark.closest('[aria-hidden=true]'),
      )
      .map((mark) => mark.outerHTML.slice(0, 80));
  }, tag);
}

/** What sticks out of a narrow page sideways, scrolling regions apart. */
export function overflowing(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const wide: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) wide.push(`the page: ${page.scrollWidth} > ${page.clientWidth}`);
    const host = document.querySelector(tag);
    // What is out of sight is laid out as well, which a browser would put off until it is scrolled to.
    const all = new CSSStyleSheet();
    all.replaceSync('* { content-visibility: visible !important }');
    host?.shadowRoot?.adoptedStyleSheets.push(all);
    const edge = host?.getBoundingClientRect();
    if (!host || !edge) return ['no element'];
    for (const element of host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
      if (element.closest('[role=region][tabindex="0"], .unseen, svg') || !element.checkVisibility())
        continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
        wide.push(`${element.localName}.${element.className} ${box.left.toFixed(0)}–${box.right.toFixed(0)}`);
      }
    }
    host.shadowRoot?.adoptedStyleSheets.pop();
    return wide.slice(0, 5);
  }, tag);
}

/** Anything that moves. */
export function movement(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const all = document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [];
    return [...all]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0);
      })
      .map((element) => element.outerHTML.slice(0, 80));
  }, tag);
}

/** What print would hide or cut: closed details, buttons left standing, scrolling boxes. */
export function faultsInPrint(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const faults: string[] = [];
    const root = document.querySelector(tag)?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) {
      const inside = details.querySelector<HTMLElement>(':scope > :not(summary)');
      if (details.checkVisibility() && inside && !inside.checkVisibility({ contentVisibilityAuto: true })) {
        faults.push(`closed: ${details.querySelector('summary')?.textContent?.trim()}`);
      }
    }
    for (const button of root?.querySelectorAll('button') ?? []) {
      if (button.checkVisibility()) faults.push(`button: ${button.textContent?.trim()}`);
    }
    for (const region of root?.querySelectorAll<HTMLElement>('[role=region], textarea') ?? []) {
      if (region.checkVisibility() && region.scrollHeight > region.clientHeight + 2)
        faults.push(`cut: ${region.id || region.className}`);
    }
    for (const heads of root?.querySelectorAll('thead') ?? []) {
      if (getComputedStyle(heads).display !== 'table-header-group')
        faults.push('table headers do not repeat');
    }
    return faults;
  }, tag);
}

/** Names of controls in the accessibility tree; an empty one is a control nobody can ask for by voice. */
export async function namelessControls(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const roles = new Set([
    'button',
    'link',
    'textbox',
    'radio',
    'checkbox',
    'combobox',
    'group',
    'radiogroup',
    'region',
    'table',
    'DisclosureTriangle',
    'Date',
  ]);
  return nodes
    .filter(
      ({ ignored, role, name }) =>
        !ignored && roles.has(String(role?.value)) && !String(name?.value ?? '').trim(),
    )
    .filter(
      ({ role, properties }) =>
        role?.value !== 'group' || properties?.some(({ name }) => name === 'required'),
    )
    .map(({ role, nodeId }) => `${String(role?.value)} ${nodeId}`);
}

/**
 * The words an element shows, one of its pieces of text after another. Not `innerText`: that leaves out what
 * `content-visibility` has put off because it stands below the window, and so changes while nothing does.
 */
export function wordsShown(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const body = document.querySelector(tag)?.shadowRoot?.querySelector('.body') as HTMLElement;
    const shown: string[] = [];
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const words = texts.currentNode.textContent?.trim();
      if (words && texts.currentNode.parentElement?.checkVisibility({ visibilityProperty: true }))
        shown.push(words);
    }
    return shown;
  }, tag);
}

/**
 * What a screen reader reads out unasked as the page opens: the live regions that have words from the start.
 * Several elements on a page would talk over one another, and over the page. Only what befell or threatens an
 * officer's own work is worth that.
 */
export function spokenUnasked(page: Page, tag: string): Promise<string[]> {
  return page.evaluate(
    (tag) =>
      [
        ...(document
          .querySelector(tag)
          ?.shadowRoot?.querySelectorAll<HTMLElement>(
            '[role=status]:not([aria-live=off]), [role=alert], [aria-live]:not([aria-live=off])',
          ) ?? []),
      ]
        .filter(({ id }) => id !== 'notices')
        .map((region) => region.textContent?.trim().replace(/\s+/g, ' ') ?? '')
        .filter(Boolean),
    tag,
  );
}

/** Words that nothing but an element's edge keeps apart: copied or read out, they are one. */
export function wordsRunTogether(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((tag) => {
    const body = document.querySelector(tag)?.shadowRoot?.querySelector('.body') as HTMLElement;
    const inLine = 'a,abbr,b,bdi,cite,code,em,i,label,output,q,s,small,span,strong,sub,sup,svg,time';
    const lineOf = (text: Node) => {
      let line = text.parentElement;
      while (line?.matches(inLine)) line = line.parentElement;
      return line;
    };
    const together: string[] = [];
    const nodes = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    let before: Node | undefined;
    while (nodes.nextNode()) {
      const node = nodes.currentNode;
      if (node instanceof Element) {
        // A line break, a control or a block stands between.
        if (!node.matches(inLine)) before = undefined;
        continue;
      }
      const words = node.textContent ?? '';
      if (!words) continue;
      const seen = node.parentElement?.checkVisibility({ visibilityProperty: true });
      if (seen && before && lineOf(before) === lineOf(node)) {
        const [last, first] = [before.textContent ?? '', words];
        if (/[\p{L}\p{N}.,:;!?)”]$/u.test(last) && /^[\p{L}\p{N}(“]/u.test(first))
          together.push(`${last.slice(-30)}|${first.slice(0, 30)}`);
      }
      if (seen) before = node;
    }
    return together;
  }, tag);
}
