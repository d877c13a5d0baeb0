import { render } from 'lit';
import type { TemplateResult } from 'lit';

/** What a template says, as nodes of their own: nothing keeps them up to date. */
export function pieces(template: TemplateResult): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(template, fragment);
  const walk = document.createTreeWalker(fragment, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const gaps: ChildNode[] = [];
  while (walk.nextNode()) {
    const node = walk.currentNode as CharacterData;
    // What a template is laid out with, and the marks where it was filled in.
    if (node instanceof Comment || /^\s*\n\s*$/.test(node.data)) gaps.push(node);
  }
  for (const gap of gaps) gap.remove();
  return fragment;
}

/** One element, to be cloned: ten thousand rows cost a few times as much when each is drawn from its template. */
export function piece(template: TemplateResult): HTMLElement {
  return pieces(template).firstElementChild as HTMLElement;
}

/** Makes what is on show say what another says, touching only what differs: what has the focus keeps it. */
export function renew(old: Element, now: Element): void {
  // The browser compares much sooner than a script goes through both.
  if (old.isEqualNode(now)) return;
  for (const { name } of [...old.attributes]) if (!now.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of now.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const [were, are] = [[...old.childNodes], [...now.childNodes]];
  are.forEach((node, n) => {
    const was = were[n];
    if (was?.nodeName !== node.nodeName) {
      if (was) was.replaceWith(node);
      else old.append(node);
    } else if (node instanceof Element) renew(was as Element, node);
    else if (was.nodeValue !== node.nodeValue) was.nodeValue = node.nodeValue;
  });
  for (const gone of were.slice(are.length)) gone.remove();
}
