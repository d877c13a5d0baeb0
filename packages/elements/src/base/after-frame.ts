/** Resolves once the browser has painted what stands now; a page that nobody sees is painted when somebody does. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
