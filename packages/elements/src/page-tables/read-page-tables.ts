import { readPlanPage } from '@engagement-plan/core';
import type { PageTables } from '../plan-given/table-reader.js';
import { blocksIn } from './page-blocks.js';

/** Reads the tables inside an element; when they are no plan's, says why, for the webmaster. */
export function readPageTables(element: Element, lang: string): PageTables | string {
  const holder = onlyWrapper(element);
  const loose = [...holder.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
  if (loose) {
    return `“${short(loose.textContent)}” stands loose beside the table: give it a tag`;
  }
  const found = blocksIn(holder);
  const page = readPlanPage(
    found.map(({ block }) => block),
    { lang },
  );
  if (!page) {
    const headers = found.flatMap(({ block }) =>
      block.kind === 'table' ? (block.rows[0]?.cells ?? []) : [],
    );
    return `no table with columns such as Action, By when, Lead; found ${headers.join(' | ') || 'no row'}`;
  }
  const kept = page.unread.flatMap((at) => found[at]?.child ?? []);
  if (kept[0] && holder !== element) {
    return `“${short(kept[0].textContent)}” stands with the table in a wrapper: take one of them out of it`;
  }
  return { plan: page.plan, kept };
}

/** Editors and page builders like to put one more box around everything. */
function onlyWrapper(element: Element): Element {
  const [child, another] = element.children;
  return child &&
    !another &&
    child.matches('div, section, article') &&
    !child.matches(':has(> table:only-child)')
    ? onlyWrapper(child)
    : element;
}

const short = (text: string | null) => (text ?? '').trim().slice(0, 40);
