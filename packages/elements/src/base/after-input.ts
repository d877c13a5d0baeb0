/** Resolves when the clicks and keys that wait were let in; where the browser can, before any frame is drawn. */
export function afterInput(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
