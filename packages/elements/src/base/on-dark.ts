/**
 * Whether an element stands on a dark page, told by its text being light. A page seldom says so itself
 * (`color-scheme`), and the browser then paints its own parts of a form for a white page.
 */
export function isOnDark(element: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (
    /^rgba?\(([^)]*)\)/.exec(getComputedStyle(element).color)?.[1] ?? ''
  )
    .split(/[,\s/]+/)
    .map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
